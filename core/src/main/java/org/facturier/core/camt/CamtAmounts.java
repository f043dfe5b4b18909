package org.facturier.core.camt;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the amount of one detail, or of an entry beside its own: what was instructed, what was moved, what it is
 * worth in another currency, what the bank kept. All without sign; the direction stands in {@code CdtDbtInd}.
 *
 * <p>It only collects. Which of the amounts counts is asked with the currency of the entry, which is that of the account: a
 * transfer of 100.00 USD that arrives as 91.50 EUR reads
 *
 * <pre>{@code
 * <Amt Ccy="EUR">91.50</Amt>
 * <AmtDtls>
 *   <InstdAmt><Amt Ccy="USD">100.00</Amt></InstdAmt>
 *   <CntrValAmt>
 *     <Amt Ccy="EUR">91.50</Amt>
 *     <CcyXchg><XchgRate>0.915</XchgRate></CcyXchg>
 *   </CntrValAmt>
 * </AmtDtls>
 * }</pre>
 *
 * and answers {@link #in} EUR with 91.50 EUR, {@link #original} with 100.00 USD and {@link #rate} with 0.915.
 *
 * @source ISO 20022 camt.053, {@code Ntry/AmtDtls}, {@code Ntry/Chrgs}, {@code TxDtls/Amt}, {@code TxDtls/AmtDtls}, {@code
 *     TxDtls/Chrgs}
 */
final class CamtAmounts {

    private @Nullable Money amount;
    private @Nullable Money instructed;
    private @Nullable Money moved;
    private @Nullable Money countervalue;
    private final Map<CurrencyUnit, Money> fees = new HashMap<>();
    private @Nullable BigDecimal rate;

    /**
     * Sets {@code TxDtls/Amt}, the amount that stands directly in a detail from version 3 on. It goes before all others.
     *
     * @param itsAmount without sign; null if it could not be read, which was found where it was read
     */
    void amount(@Nullable Money itsAmount) {
        amount = itsAmount;
    }

    /**
     * Reads {@code AmtDtls}: {@code InstdAmt} (what the payer ordered), {@code TxAmt} (what was moved between the banks) and
     * {@code CntrValAmt} (its value in the currency of the account). Amounts of the bank's own names ({@code PrtryAmt}, {@code
     * AnncdPstngAmt}) are passed over.
     */
    void details(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "InstdAmt" -> instructed = one(in, values);
                case "TxAmt" -> moved = one(in, values);
                case "CntrValAmt" -> countervalue = one(in, values);
                default -> in.skip();
            }
        }
    }

    /**
     * {@return the {@code Amt} of one of the amounts; null if there is none or it cannot be read}
     *
     * A {@code CcyXchg} beside it gives the rate, of whichever of the amounts it was met last.
     */
    private @Nullable Money one(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        Money found = null;
        while (in.child()) {
            switch (in.name()) {
                case "Amt" -> found = values.amount();
                case "CcyXchg" -> exchange(in, values);
                default -> in.skip();
            }
        }
        return found;
    }

    /**
     * Reads {@code CcyXchg/XchgRate}. The currencies and the day of the exchange are passed over, as the two amounts say them.
     */
    private void exchange(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        while (in.child()) {
            if (in.name().equals("XchgRate")) {
                rate = values.rate();
            } else {
                in.skip();
            }
        }
    }

    /**
     * Reads {@code Chrgs}. From version 3 on it holds one {@code Rcrd} for each charge, before that it is one charge itself; so
     * it is read the same way one level deeper. A charge counts as kept by the bank if
     *
     * <ul>
     *   <li>{@code ChrgInclInd} does not deny that it is contained in the amount: one that was booked for itself is an entry of
     *       its own;
     *   <li>{@code CdtDbtInd} does not say that it was given ({@code CRDT});
     *   <li>it is above zero.
     * </ul>
     *
     * Charges are added up by currency.
     */
    void charges(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        Money one = null;
        boolean isIncluded = true;
        boolean isKept = true;
        while (in.child()) {
            switch (in.name()) {
                case "Rcrd" -> charges(in, values);
                case "Amt" -> one = values.amount();
                case "CdtDbtInd" -> isKept = !Boolean.TRUE.equals(values.isCredit());
                case "ChrgInclInd" -> isIncluded = CamtValues.isTrue(in.text());
                default -> in.skip();
            }
        }
        if (one != null && isIncluded && isKept && one.isPositive()) {
            fees.merge(one.getCurrencyUnit(), one, Money::plus);
        }
    }

    /**
     * {@return the amount in the currency of the entry, without sign; empty where none is told}
     *
     * What stands directly in the detail goes first, then what was moved, its value in the other currency, then what was
     * instructed.
     */
    Optional<Money> in(CurrencyUnit currency) {
        return Stream.of(
                        Optional.ofNullable(amount),
                        Optional.ofNullable(moved),
                        Optional.ofNullable(countervalue),
                        Optional.ofNullable(instructed))
                .flatMap(Optional::stream)
                .filter(each -> each.getCurrencyUnit().equals(currency))
                .findFirst();
    }

    /**
     * {@return what was sent, without sign, where that was in another currency than the entry; else empty}
     *
     * What was instructed goes first, then what stands in the detail, then what was moved.
     */
    Optional<Money> original(CurrencyUnit currency) {
        return Stream.of(Optional.ofNullable(instructed), Optional.ofNullable(amount), Optional.ofNullable(moved))
                .flatMap(Optional::stream)
                .filter(each -> !each.getCurrencyUnit().equals(currency))
                .findFirst();
    }

    /** {@return what the bank kept, above zero, in the currency of the entry; empty if nothing, or in another currency} */
    Optional<Money> fee(CurrencyUnit currency) {
        return Optional.ofNullable(fees.get(currency));
    }

    /**
     * {@return the rate of exchange as the bank states it, above zero; it is never multiplied here, for banks state it either
     * way round}
     */
    Optional<BigDecimal> rate() {
        return Optional.ofNullable(rate);
    }
}
