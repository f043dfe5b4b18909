package org.facturier.core.camt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.Undone;
import org.facturier.core.banktext.Given;
import org.jspecify.annotations.Nullable;

/**
 * One transaction within an entry: {@code TxDtls}. An entry of one payment has one, a batch has as many as it holds payments,
 * if the bank tells them.
 *
 * <p>It is read whole before anything is said of it, as the other side can only be told once the direction is known: where
 * money comes in, the other side is the debtor ({@code Dbtr}), where it goes out, the creditor ({@code Cdtr}). Both are kept
 * until then.
 *
 * <p>Nothing here is needed for the money to be taken. What is missing stays blank, and what an entry says for all its details
 * ({@link CamtEntryWords}) takes its place.
 *
 * @source ISO 20022 camt.053, {@code Ntry/NtryDtls/TxDtls}
 */
final class CamtDetail {

    final CamtAmounts amounts = new CamtAmounts();
    private final CamtParty debtor = new CamtParty();
    private final CamtParty creditor = new CamtParty();
    private final CamtParty ultimateDebtor = new CamtParty();
    private final CamtParty ultimateCreditor = new CamtParty();
    private final List<String> texts = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private String bankReference = "";
    private String endToEndId = "";
    private String mandateId = "";
    private String code = "";
    private String bankText = "";
    private @Nullable Boolean isCredit;
    private @Nullable String reason;

    /**
     * Reads the open element {@code TxDtls} and leaves it. Elements that are not named here are passed over.
     *
     * @param values reads amounts, directions and codes, and finds those that cannot be read
     */
    void read(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Refs" -> references(in);
                case "Amt" -> amounts.amount(values.amount());
                case "CdtDbtInd" -> isCredit = values.isCredit();
                case "AmtDtls" -> amounts.details(in, values);
                case "Chrgs" -> amounts.charges(in, values);
                case "BkTxCd" -> code = CamtCode.read(in);
                case "RltdPties" -> parties(in);
                case "RltdAgts" -> agents(in);
                case "RmtInf" -> remittance(in);
                case "RtrInf" -> returned(in, values);
                case "AddtlTxInf" -> bankText = in.text();
                default -> in.skip();
            }
        }
    }

    /**
     * Reads {@code Refs}: {@code AcctSvcrRef} is the reference of our bank, {@code EndToEndId} what the payer called the order,
     * and {@code MndtId} the mandate of a direct debit.
     */
    private void references(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "AcctSvcrRef" -> bankReference = in.text();
                case "EndToEndId" -> endToEndId = in.text();
                case "MndtId" -> mandateId = in.text();
                default -> in.skip();
            }
        }
    }

    /** Reads {@code RltdPties}: each side, its account, and on whose behalf it acts ({@code UltmtDbtr}, {@code UltmtCdtr}). */
    private void parties(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Dbtr" -> debtor.party(in);
                case "DbtrAcct" -> debtor.itsAccount(in);
                case "UltmtDbtr" -> ultimateDebtor.party(in);
                case "Cdtr" -> creditor.party(in);
                case "CdtrAcct" -> creditor.itsAccount(in);
                case "UltmtCdtr" -> ultimateCreditor.party(in);
                default -> in.skip();
            }
        }
    }

    /** Reads {@code RltdAgts}: the banks of both sides. Those in between are passed over. */
    private void agents(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "DbtrAgt" -> debtor.agent(in);
                case "CdtrAgt" -> creditor.agent(in);
                default -> in.skip();
            }
        }
    }

    /**
     * Reads {@code RmtInf}. Each {@code Ustrd} is one text; a structured part lies in {@code Strd}. Both may stand there, many
     * times.
     */
    private void remittance(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Ustrd" -> add(texts, in.text());
                case "Strd" -> structured(in);
                default -> in.skip();
            }
        }
    }

    /**
     * Reads {@code Strd}: the creditor reference ({@code CdtrRefInf/Ref}, such as {@code RF18539007547034}) is a reference.
     * Numbers of documents ({@code RfrdDocInf/Nb}) are among the texts, for nobody says of which grammar they are.
     */
    private void structured(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "CdtrRefInf" -> add(references, named(in, "Ref"));
                case "RfrdDocInf" -> add(texts, named(in, "Nb"));
                case "AddtlRmtInf" -> add(texts, in.text());
                default -> in.skip();
            }
        }
    }

    /** {@return the text of the last child of this name, blank if there is none; the open element is left} */
    private static String named(XmlCursor in, String name) throws IOException, XmlFault {
        String found = "";
        while (in.child()) {
            if (in.name().equals(name)) {
                found = in.text();
            } else {
                in.skip();
            }
        }
        return found;
    }

    private static void add(List<String> list, String text) {
        if (!text.isEmpty()) {
            list.add(text);
        }
    }

    /**
     * Reads {@code RtrInf}: that the detail stands there says that something came back, also where {@code Rsn} is missing. A
     * reason that is blank is therefore another thing than none.
     */
    private void returned(XmlCursor in, CamtValues values) throws IOException, XmlFault {
        reason = "";
        while (in.child()) {
            if (in.name().equals("Rsn")) {
                reason = values.code();
            } else {
                in.skip();
            }
        }
    }

    /**
     * {@return whether money came in by it}
     *
     * @param ofEntry what the entry says, which counts where the detail has no {@code CdtDbtInd} that can be read
     */
    boolean isCredit(boolean ofEntry) {
        return isCredit == null ? ofEntry : isCredit;
    }

    /** {@return the bank's reference of the detail itself, {@code Refs/AcctSvcrRef}; empty if blank or {@code NOTPROVIDED}} */
    Optional<String> bankReference() {
        return Given.text(bankReference);
    }

    /**
     * Says what is said here of a transaction: the other side, on whose behalf it acts, our own side as the bank addressed it,
     * what the payer wrote (texts joined by line ends), code, text of the bank, and whether it takes back an earlier
     * transaction.
     *
     * <p>It takes back one if {@code RtrInf} stands in it, if its entry is a reversal ({@code RvslInd}), or if its code says
     * so. Which one is known by its {@code EndToEndId} alone.
     *
     * @param isReceived whether the other side is the debtor
     * @param entry what the entry says for all its details; the detail's own code and text go before it
     */
    void tell(BankTransaction.Builder transaction, boolean isReceived, CamtEntryWords entry) {
        (isReceived ? debtor : creditor).told().ifPresent(transaction::counterparty);
        (isReceived ? ultimateDebtor : ultimateCreditor).told().ifPresent(transaction::ultimate);
        Optional<Counterparty> house = (isReceived ? creditor : debtor).told();
        house.ifPresent(transaction::addressee);
        transaction.remittance(
                new Remittance(String.join("\n", texts), references, Given.text(endToEndId), Given.text(mandateId)));
        String itsCode = code.isEmpty() ? entry.code() : code;
        transaction.code(itsCode).bankText(bankText.isEmpty() ? entry.text() : bankText);
        if (reason != null || entry.isReversal() || CamtCode.isReturn(itsCode)) {
            transaction.undone(new Undone(
                    Optional.empty(),
                    Given.text(endToEndId),
                    Optional.ofNullable(reason).filter(given -> !given.isEmpty())));
        }
    }
}
