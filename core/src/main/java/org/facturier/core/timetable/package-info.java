/**
 * In which order the facts of an account work: by day and kind, whatever the order in which they were told; what waits for what
 * is not told yet; and from which day gone by an account is folded again when a fact comes late. In which order facts of
 * one day act is {@link org.facturier.core.openitem.Turn} of the room below.
 *
 * <p>Knows nothing of what a fact does.
 */
@NullMarked
package org.facturier.core.timetable;

import org.jspecify.annotations.NullMarked;
