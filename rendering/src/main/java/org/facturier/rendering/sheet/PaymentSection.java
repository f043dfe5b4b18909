package org.facturier.rendering.sheet;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How and when to pay: of an invoice alone, for nobody pays a credit note.
 *
 * @param heading  of the section
 * @param demand  by when to pay what; blank where there are several dates, which the schedule has
 * @param ways  ways to pay, the preferred one first (BG-16)
 * @param remarks  on late payment, a sentence each, where no legal notice says it
 */
public record PaymentSection(String heading, String demand, List<PaymentWay> ways, List<String> remarks) {

    public PaymentSection {
        ways = List.copyOf(ways);
        remarks = List.copyOf(remarks);
    }

    /**
     * A way to pay.
     *
     * @param name  such as {@code Bank transfer}
     * @param facts  such as the account; a label may be blank
     * @param page  the page to pay on, which a reader of the document opens with a click
     */
    public record PaymentWay(String name, List<PrintedFact> facts, Optional<URI> page) {
        public PaymentWay {
            facts = List.copyOf(facts);
        }

        /** A way to pay that is no page. */
        public PaymentWay(String name, List<PrintedFact> facts) {
            this(name, facts, Optional.empty());
        }
    }
}
