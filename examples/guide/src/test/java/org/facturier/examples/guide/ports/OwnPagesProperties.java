package org.facturier.examples.guide.ports;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.facturier.core.contracts.PaymentLinksContract;
import org.facturier.core.terms.PaymentLinks;

/** The smallest payment links: a page of the host by the reference, which looks up the rest. */
class OwnPagesProperties implements PaymentLinksContract {

    // region port
    static final PaymentLinks OWN_PAGES = payable -> Optional.of(URI.create(
            "https://pay.atelier.example/" + URLEncoder.encode(payable.reference(), StandardCharsets.UTF_8)));
    // endregion

    @Override
    public PaymentLinks links() {
        return OWN_PAGES;
    }
}
