/**
 * What is known of an article beside its name: identifiers, classes, where it comes from, what it is like, as {@link
 * org.facturier.core.article.ItemIdentity} (EN 16931 BG-31, BG-32).
 *
 * <p>Knows no price and no document.
 */
@NullMarked
package org.facturier.core.article;

import org.jspecify.annotations.NullMarked;
