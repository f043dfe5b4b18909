/**
 * In which order facts work: by day and kind, whatever the order in which they were told, and what waits for what is not
 * told yet.
 */
@NullMarked
package org.facturier.core.timetable;

import org.jspecify.annotations.NullMarked;
