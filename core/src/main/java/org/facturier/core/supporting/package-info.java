/**
 * What a document refers to outside the documents of the books: things by their number ({@link
 * org.facturier.core.supporting.ObjectReference}), and papers that support what it claims ({@link
 * org.facturier.core.supporting.Attachment}), as EN 16931 knows them (BT-18, BT-128, BG-24).
 *
 * <p>Knows no document. Contents of files are held and bounded, and never opened.
 */
@NullMarked
package org.facturier.core.supporting;

import org.jspecify.annotations.NullMarked;
