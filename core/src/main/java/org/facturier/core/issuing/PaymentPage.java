package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.net.URI;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.terms.PaymentLinks;
import org.facturier.core.terms.PaymentLinks.PageRequest;
import org.facturier.core.terms.PaymentMeans;

/**
 * Puts the page to pay on among the means of payment of an invoice, behind those that it has. One that names a page keeps it, and one
 * that nobody pays has none.
 *
 * @param links  of the host
 */
record PaymentPage(PaymentLinks links) {

    /** {@return the invoice with its page, or why the links gave none that can be printed} */
    Outcome<Invoice> on(Invoice invoice) {
        return payable(invoice)
                .map(payable -> HostParts.answer("paymentLinks", () -> checked(links.page(payable)))
                        .map(page -> page.map(found -> with(found, invoice)).orElse(invoice)))
                .orElseGet(() -> Outcome.accepted(invoice));
    }

    /** {@return what is to be paid; empty where nothing is, where the buyer writes, or where a page is named} */
    private static Optional<PageRequest> payable(Invoice invoice) {
        boolean asked = !invoice.type().isCredit()
                && !invoice.type().isSelfBilled()
                && invoice.schedule().total().isPositive()
                && invoice.header().meansOfPayment().stream().noneMatch(PaymentMeans.Online.class::isInstance);
        return asked
                ? invoice.schedule()
                        .settledBy()
                        .map(day -> new PageRequest(
                                invoice.number().text(),
                                invoice.paymentReference(),
                                invoice.schedule().total(),
                                day))
                : Optional.empty();
    }

    private static Outcome<Optional<URI>> checked(Optional<URI> page) {
        return page.filter(found -> !isWhole(found))
                .map(bad -> Outcome.<Optional<URI>>rejected(IssuingRule.LINK_WHOLE.at(
                        "paymentLinks",
                        say("{page} is no whole address with https").with("page", bad))))
                .orElseGet(() -> Outcome.accepted(page));
    }

    private static boolean isWhole(URI page) {
        return "https".equalsIgnoreCase(page.getScheme()) && page.getHost() != null && page.getUserInfo() == null;
    }

    private static Invoice with(URI page, Invoice invoice) {
        DocumentHeader header = invoice.header().toBuilder()
                .meansOfPayment(new PaymentMeans.Online(page))
                .build();
        return Invoice.of(
                invoice.number(), invoice.series(), invoice.proForma().under(header), invoice.paymentReference());
    }
}
