package org.facturier.core.camt;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.StatementRule;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Given;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One entry of a message: {@code Ntry}. Its details are kept until it is known that they sum to it. */
final class CamtEntry {

    private final XmlCursor in;
    private final CamtPlaces places;
    private final StatementFlow flow;
    private final CamtValues values;
    private final Optional<LocalDate> madeOn;
    private final CamtAmounts amounts = new CamtAmounts();
    private final List<CamtDetail> details = new ArrayList<>();
    private @Nullable Money amount;
    private @Nullable Boolean isCredit;
    private @Nullable LocalDate bookedOn;
    private @Nullable LocalDate valueOn;
    private TransactionStatus status = TransactionStatus.BOOKED;
    private boolean isReversal;
    private boolean isBatch;
    private String reference = "";
    private String code = "";
    private String text = "";
    private Optional<Integer> batch = Optional.empty();
    private int detailsMet;
    private boolean isBroken;

    /** @param madeOn  the day of the statement, for an entry without a day */
    CamtEntry(XmlCursor in, CamtPlaces places, StatementFlow flow, Optional<LocalDate> madeOn) {
        this.in = in;
        this.places = places;
        this.flow = flow;
        this.madeOn = madeOn;
        this.values = new CamtValues(in, places, flow);
    }

    /** {@return the entry of the open element, which is left; nothing if it cannot be taken, which is found} */
    Optional<BankEntry> read() throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Amt" -> money();
                case "CdtDbtInd" -> direction();
                case "RvslInd" -> isReversal = CamtValues.isTrue(in.text());
                case "Sts" -> status();
                case "BookgDt" -> booked();
                case "ValDt" -> valueOn = values.day();
                case "AcctSvcrRef" -> reference = in.text();
                case "BkTxCd" -> code = CamtCode.read(in);
                case "AmtDtls" -> amounts.details(in, values);
                case "Chrgs" -> amounts.charges(in, values);
                case "NtryDtls" -> details();
                case "AddtlNtryInf" -> text = in.text();
                default -> in.skip();
            }
        }
        return entry();
    }

    private void money() throws IOException, XmlFault {
        amount = values.amount();
        isBroken |= amount == null;
    }

    private void direction() throws IOException, XmlFault {
        isCredit = values.isCredit();
        isBroken |= isCredit == null;
    }

    private void booked() throws IOException, XmlFault {
        bookedOn = values.day();
        isBroken |= bookedOn == null;
    }

    /** A word up to version 3, a code from 4 on. */
    private void status() throws IOException, XmlFault {
        String said = in.textOrCode();
        Optional<TransactionStatus> known = CamtStatus.of(said);
        if (known.isEmpty()) {
            flow.find(StatementFileRule.BESIDE.at(
                    places.left("Sts"),
                    say("status", "the status '{text}' is not known; the entry is taken for information")
                            .with("text", Shortened.quote(said))));
        }
        status = known.orElse(TransactionStatus.INFORMATION);
    }

    private void details() throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Btch" -> batch();
                case "TxDtls" -> detail();
                default -> in.skip();
            }
        }
    }

    private void batch() throws IOException, XmlFault {
        isBatch = true;
        while (in.child()) {
            if (in.name().equals("NbOfTxs")) {
                int more = values.count()
                        .filter(count -> count <= Limits.MOST_DETAILS)
                        .map(Long::intValue)
                        .orElse(0);
                batch = Optional.of(batch.orElse(0) + more).filter(count -> count > 0);
            } else {
                in.skip();
            }
        }
    }

    private void detail() throws IOException, XmlFault {
        detailsMet++;
        if (detailsMet > Limits.MOST_DETAILS) {
            in.skip();
            return;
        }
        CamtDetail detail = new CamtDetail();
        detail.read(in, values);
        details.add(detail);
    }

    private Optional<BankEntry> entry() {
        Optional<LocalDate> day = Optional.ofNullable(bookedOn)
                .or(() -> Optional.ofNullable(valueOn))
                .or(() -> madeOn);
        if (isBroken) {
            return Optional.empty();
        }
        if (amount == null || isCredit == null || day.isEmpty()) {
            flow.find(StatementFileRule.NEEDED.at(
                    places.left("Ntry"),
                    say("entry", "an entry lacks its amount, direction or day, and is not taken")));
            return Optional.empty();
        }
        if (detailsMet > Limits.MOST_DETAILS) {
            flow.find(StatementFileRule.BOUNDED.at(
                    places.left("Ntry"),
                    say("details", "an entry has more than {most} details, and is taken as a whole")
                            .with("most", Limits.MOST_DETAILS)));
            details.clear();
        }
        CamtWhole whole = new CamtWhole(
                isCredit ? amount : amount.negated(),
                day.get(),
                Optional.ofNullable(valueOn),
                status,
                Given.text(reference),
                new CamtEntryWords(code, text, isReversal),
                amounts);
        return Optional.of(whole.entry(details, isBatch ? batch : Optional.empty(), this::doNotSum));
    }

    private void doNotSum(Money sum) {
        flow.find(StatementRule.DETAILS_SUM.at(
                places.left("Ntry"),
                say("the details sum to {sum}, the entry is {amount}; it is taken as a whole")
                        .with("sum", sum)
                        .with("amount", amount)));
    }
}
