package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.account.Link;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What was paid of the base and the tax of a document by one thing that happened: the share of a payment under one
 * treatment.
 *
 * <p>A payment has one share for each treatment of the document that it is put to, and as many sets of them as it settles
 * documents. When it is returned, shares with the same amounts below zero name the fact that ended it.
 *
 * @param on  the day
 * @param document  the document that was paid
 * @param fact  the identifier of what happened
 * @param link  the link, where it was one; else a note or a corrective invoice changed what was paid
 * @param treatment  category, rate and reason
 * @param net  the base; below zero where it was returned
 * @param tax  its tax
 */
public record TaxShare(
        LocalDate on,
        DocumentKey document,
        String fact,
        Optional<Link> link,
        TaxTreatment treatment,
        Money net,
        Money tax) {

    public TaxShare {
        Completeness.of("a share of tax")
                .needs("on", on)
                .needs("document", document)
                .needs("fact", fact)
                .needs("link", link)
                .needs("treatment", treatment)
                .needs("net", net)
                .needs("tax", tax)
                .verify();
    }
}
