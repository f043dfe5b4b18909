/**
 * What is due for each stretch of a period, held against what was billed of it: the difference is billed or taken back.
 *
 * <p>Makes no draft.
 */
@NullMarked
package org.facturier.core.dueperiod;

import org.jspecify.annotations.NullMarked;
