/**
 * Texts with named places: {@link org.facturier.core.template.Template}. What a language says, in a letter, on a line or of a
 * finding, is such a text in a file of that language.
 *
 * <p>Knows no language and nothing of what is put in.
 */
@NullMarked
package org.facturier.core.template;

import org.jspecify.annotations.NullMarked;
