package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.examples.quickstart.lives.Figures;
import org.joda.money.Money;

/** Figures of documents that the chain tells: what is left to credit, and what notes settle. */
final class Standing {

    private final Desk desk;
    private final LocalDate day;

    Standing(Desk desk, LocalDate day) {
        this.desk = desk;
        this.day = day;
    }

    void figures(Figures figures) {
        List<Invoice> known = desk.issued().stream()
                .filter(document -> !document.issuedOn().isAfter(day))
                .toList();
        Chain chain = Chain.of(known);
        for (Invoice document : known) {
            String name = "documents." + document.number() + ".";
            figures.put(name + "type", Type.of(document))
                    .put(name + "payable", text(document.totals().payable()));
            if (document.type().isCredit()) {
                chain.settles(DocumentKey.of(document))
                        .forEach((invoice, amount) ->
                                figures.put("settles." + document.number() + "." + invoice.number(), text(amount)));
            } else {
                remaining(figures, document, chain.remaining(DocumentKey.of(document)));
            }
        }
    }

    private void remaining(Figures figures, Invoice document, Remaining left) {
        String name = "left." + document.number() + ".";
        desk.labels(document)
                .numbers()
                .forEach((label, number) ->
                        figures.put(name + "lines." + label, text(left.lines().get(number))));
        left.taxes().forEach(group -> {
            String rate = name + "rates." + House.percent(group.treatment().percent());
            figures.put(rate + ".net", text(group.net())).put(rate + ".tax", text(group.tax()));
        });
    }

    private static String text(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
