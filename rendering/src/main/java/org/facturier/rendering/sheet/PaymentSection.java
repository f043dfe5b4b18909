package org.facturier.rendering.sheet;

import java.util.List;

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
     */
    public record PaymentWay(String name, List<PrintedFact> facts) {
        public PaymentWay {
            facts = List.copyOf(facts);
        }
    }
}
