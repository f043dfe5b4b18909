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

/**
 * One entry of a message: {@code Ntry}. Its details are kept until it is known that they sum to it, which is at its end; of all
 * that is read of a file, they are the one thing that is kept for so long, and {@code Limits.MOST_DETAILS} bounds them.
 *
 * <pre>{@code
 * <Ntry>
 *   <Amt Ccy="EUR">1190.00</Amt>
 *   <CdtDbtInd>CRDT</CdtDbtInd>
 *   <Sts><Cd>BOOK</Cd></Sts>
 *   <BookgDt><Dt>2026-01-30</Dt></BookgDt>
 *   <AcctSvcrRef>B26030-17</AcctSvcrRef>
 * </Ntry>
 * }</pre>
 *
 * <p>An entry needs an amount, a direction and a day, else it is found ({@code STMT-FIELD-01}) and not taken. The day is that
 * of booking ({@code BookgDt}), else the value date ({@code ValDt}), else the day of the statement ({@code CreDtTm}): entries
 * that are announced often have none. An amount, direction or day of booking that is there but cannot be read is never replaced
 * by another; the entry is not taken.
 *
 * @source ISO 20022 camt.053, {@code Stmt/Ntry}
 */
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

    /**
     * @param in stands in the open element
     * @param places says where that is
     * @param flow takes findings
     * @param madeOn the day of the statement, for an entry without a day
     */
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

    /** Reads {@code Amt}. One that cannot be read was found by {@link CamtValues}, and the entry is not found a second time. */
    private void money() throws IOException, XmlFault {
        amount = values.amount();
        isBroken |= amount == null;
    }

    /** Reads {@code CdtDbtInd}. A reversal ({@code RvslInd}) does not turn it round: the direction is that of the money now. */
    private void direction() throws IOException, XmlFault {
        isCredit = values.isCredit();
        isBroken |= isCredit == null;
    }

    private void booked() throws IOException, XmlFault {
        bookedOn = values.day();
        isBroken |= bookedOn == null;
    }

    /**
     * Reads {@code Sts}: a word up to version 3 ({@code <Sts>BOOK</Sts>}), a code from 4 on ({@code <Sts><Cd>BOOK</Cd></Sts>}).
     * One that is not known is found ({@code STMT-FIELD-02}), and the entry moves no balance. Without the element it is booked.
     */
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

    /** Reads {@code NtryDtls}, of which an entry may have several; their batches and details count together. */
    private void details() throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Btch" -> batch();
                case "TxDtls" -> detail();
                default -> in.skip();
            }
        }
    }

    /**
     * Reads {@code Btch/NbOfTxs}, how many payments the batch holds. The numbers of several batches are added; one beyond
     * {@code Limits.MOST_DETAILS} is left out. It is told beside the details, which the bank may not tell at all.
     */
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

    /** Keeps one {@code TxDtls}. Beyond the bound they are counted alone, so that the entry is taken as a whole at its end. */
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

    /**
     * {@return the entry out of all that was read of it; empty if it cannot be taken, which is found}
     *
     * The sign comes in here: {@code DBIT} makes the amount negative. More details than {@code Limits.MOST_DETAILS} are found
     * ({@code STMT-LIMIT-01}) and dropped all together, for a part of them would not sum to the entry.
     */
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

    /**
     * Finds {@code BANK-DETAIL-01} at the entry.
     *
     * @param sum what the details sum to, with its sign; without those that tell no amount in the currency of the entry
     */
    private void doNotSum(Money sum) {
        flow.find(StatementRule.DETAILS_SUM.at(
                places.left("Ntry"),
                say("the details sum to {sum}, the entry is {amount}; it is taken as a whole")
                        .with("sum", sum)
                        .with("amount", amount)));
    }
}
