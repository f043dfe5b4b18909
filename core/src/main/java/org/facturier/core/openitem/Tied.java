package org.facturier.core.openitem;

import org.facturier.core.payment.ItemKey;

/**
 * A relief that ends with the payment it was told with, such as a cash discount: where the money is returned, all is owed.
 *
 * @param over  the name of the holding that it is over
 * @param relief  the identifier of the relief
 */
public record Tied(ItemKey over, String relief) {}
