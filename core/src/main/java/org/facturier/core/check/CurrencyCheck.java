package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.limit.Leaves;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * Holds each amount of a document to its currency, whatever type it stands in: tax in the accounting currency to that one,
 * and nothing to any but the fixed sum for recovery, which a law may state in another.
 *
 * <p>It walks the whole document and knows no type: an amount in a component that comes new is held without being named. An
 * issuer asks it before a number is given, whoever draws a document before drawing, and {@link InvoiceCheck} before it adds
 * anything up.
 */
public final class CurrencyCheck {

    private static final String ACCOUNTING = "taxInAccountingCurrency";
    private static final String ANY = "latePayment.recoveryIndemnity";

    private final CurrencyUnit currency;
    /**
     * That of the accounting rate; where the document states none, that of the first converted tax, to which the others are
     * held.
     */
    private Optional<CurrencyUnit> accounting;

    private final List<Finding> found = new ArrayList<>();

    private CurrencyCheck(DocumentHeader header) {
        this.currency = header.currency();
        this.accounting = header.accountingRate().map(rate -> rate.to());
    }

    /** {@return the amounts of a document that are in another currency, in the order of the document; empty where none is} */
    public static Findings of(Invoice document) {
        return of(document.proForma());
    }

    /** {@return the same of a document that has no number yet} */
    public static Findings of(ProForma document) {
        CurrencyCheck check = new CurrencyCheck(document.header());
        Leaves.visit("", document, check::leaf);
        return new Findings(check.found);
    }

    /** Looks at amounts only, whatever record they stand in. */
    private void leaf(Supplier<String> place, Object leaf) {
        if (leaf instanceof BigMoneyProvider amount) {
            amount(place, amount.toBigMoney().getCurrencyUnit());
        }
    }

    // a place is put into words only where an amount is foreign
    private void amount(Supplier<String> place, CurrencyUnit met) {
        if (!met.equals(currency)) {
            foreign(place.get(), met);
        } else if (accounting.isPresent() && place.get().endsWith(ACCOUNTING)) {
            foreign(place.get(), met);
        }
    }

    /**
     * Names an amount that is not in the currency of its place; the first converted tax tells the accounting currency where no
     * rate does.
     */
    private void foreign(String place, CurrencyUnit met) {
        if (place.endsWith(ANY)) {
            return;
        }
        boolean isConverted = place.endsWith(ACCOUNTING);
        if (isConverted && accounting.isEmpty()) {
            accounting = Optional.of(met);
        }
        CurrencyUnit expected = isConverted ? accounting.orElse(currency) : currency;
        if (!met.equals(expected)) {
            found.add(CalculationRule.ONE_CURRENCY
                    .at(
                            place,
                            say("expected", "expected an amount in {expected}, this one is in {met}")
                                    .with("expected", expected)
                                    .with("met", met))
                    .withHint(say("expected", "state it in {expected}").with("expected", expected)));
        }
    }
}
