package org.facturier.core.camt;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the amount of one detail, or of an entry beside its own: what was instructed, what was moved, what it is worth in
 * another currency, what the bank kept. All without sign.
 */
final class CamtAmounts {

    private @Nullable Money amount;
    private @Nullable Money instructed;
    private @Nullable Money moved;
    private @Nullable Money countervalue;
    private @Nullable Money fee;
    private @Nullable BigDecimal rate;

    /** Sets the amount that stands directly in a detail, from version 3 on. */
    void amount(@Nullable Money itsAmount) {
        amount = itsAmount;
    }

    /** Reads {@code AmtDtls}. */
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

    private void exchange(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        while (in.child()) {
            if (in.name().equals("XchgRate")) {
                rate = values.rate();
            } else {
                in.skip();
            }
        }
    }

    /** Reads {@code Chrgs}, of which each record is one charge from version 3 on. Only those contained in the amount count. */
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
            fee = fee == null || !fee.isSameCurrency(one) ? one : fee.plus(one);
        }
    }

    /** {@return the amount in the currency of the entry, where one is told} */
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

    /** {@return what was sent, where that was in another currency than the entry} */
    Optional<Money> original(CurrencyUnit currency) {
        return Stream.of(Optional.ofNullable(instructed), Optional.ofNullable(amount), Optional.ofNullable(moved))
                .flatMap(Optional::stream)
                .filter(each -> !each.getCurrencyUnit().equals(currency))
                .findFirst();
    }

    /** {@return what the bank kept, in the currency of the entry} */
    Optional<Money> fee(CurrencyUnit currency) {
        return Optional.ofNullable(fee).filter(kept -> kept.getCurrencyUnit().equals(currency));
    }

    /** {@return the rate of exchange} */
    Optional<BigDecimal> rate() {
        return Optional.ofNullable(rate);
    }
}
