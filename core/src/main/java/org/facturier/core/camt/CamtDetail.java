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

/** One transaction within an entry: {@code TxDtls}. */
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

    /** Reads the open element and leaves it. */
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

    private void agents(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "DbtrAgt" -> debtor.agent(in);
                case "CdtrAgt" -> creditor.agent(in);
                default -> in.skip();
            }
        }
    }

    private void remittance(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Ustrd" -> add(texts, in.text());
                case "Strd" -> structured(in);
                default -> in.skip();
            }
        }
    }

    /** Numbers of documents are among the texts, for nobody says of which grammar they are. */
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

    /** {@return whether money came in by it, unless it says so itself as its entry says} */
    boolean isCredit(boolean ofEntry) {
        return isCredit == null ? ofEntry : isCredit;
    }

    /** {@return the bank's reference of the detail itself} */
    Optional<String> bankReference() {
        return Given.text(bankReference);
    }

    /**
     * Says what is said here of a transaction.
     *
     * @param isReceived  whether the other side is the debtor
     * @param entry  what the entry says for all its details
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
