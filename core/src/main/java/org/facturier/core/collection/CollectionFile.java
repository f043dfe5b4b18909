package org.facturier.core.collection;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.terms.CreditorReference;

/**
 * Writes a collection as the file that a bank takes: pain.008. Equal collections give equal bytes. Letters that banks do not take
 * have others in their place.
 *
 * <p>A header, then a block for each batch of the collection, with its transactions. Counts and sums are those of what is written, so
 * that a bank finds a file that was cut. A bank that is not named is found by the account ({@code NOTPROVIDED}).
 *
 * @param messageId  by which the bank knows the file, unique for the creditor; 1 to 30 characters that every bank takes
 * @param createdAt  when it was made, in the time of the creditor
 * @param version  of the message
 * @source ISO 20022 CustomerDirectDebitInitiation; European Payments Council, EPC130-08 and EPC131-08
 */
public record CollectionFile(String messageId, LocalDateTime createdAt, Version version) {

    /** A version of the message. */
    public enum Version {
        /** As it was introduced. */
        V2("pain.008.001.02", "BIC"),
        /** That of the rule books of 2023. */
        V8("pain.008.001.08", "BICFI");

        private final String message;
        private final String bank;

        Version(String message, String bank) {
            this.message = message;
            this.bank = bank;
        }

        /** {@return the name of the message, such as {@code pain.008.001.08}} */
        public String message() {
            return message;
        }
    }

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    /** Shorter than an identifier may be: batches are numbered behind it. */
    private static final int MESSAGE_ID = 30;

    private static final int LINE = 70;

    /** @throws RefusedException if the identifier has another shape */
    public CollectionFile {
        Completeness.of("a collection file")
                .needs("messageId", messageId)
                .needs("createdAt", createdAt)
                .needs("version", version)
                .verify();
        if (!SepaText.isIdentifier(messageId, MESSAGE_ID)) {
            throw new RefusedException(say(
                            "messageId",
                            "a file is identified by 1 to {most} letters, digits and signs that every bank takes, not"
                                    + " by '{id}'")
                    .with("most", MESSAGE_ID)
                    .with("id", messageId));
        }
    }

    /**
     * {@return the file, in UTF-8}
     *
     * @param collection  of one transaction at least
     * @throws RefusedException if it has none
     */
    public byte[] write(DirectDebitCollection collection) {
        if (collection.batches().isEmpty()) {
            throw new RefusedException(say("collectionEmpty", "a file collects something: there is no transaction"));
        }
        XmlFile xml = new XmlFile("Document", NAMESPACE + version.message);
        xml.within("CstmrDrctDbtInitn", () -> {
            xml.within("GrpHdr", () -> header(xml, collection));
            for (int at = 0; at < collection.batches().size(); at++) {
                CollectionBatch batch = collection.batches().get(at);
                String id = messageId + "-" + (at + 1);
                xml.within("PmtInf", () -> batch(xml, id, collection.creditor(), batch));
            }
        });
        return xml.bytes();
    }

    /**
     * The header: by which name, when, how many in all, who sends it.
     */
    private void header(XmlFile xml, DirectDebitCollection collection) {
        xml.text("MsgId", messageId);
        xml.text("CreDtTm", TIME.format(createdAt));
        xml.text("NbOfTxs", Integer.toString(collection.count()));
        xml.text("CtrlSum", collection.total().getAmount().toPlainString());
        xml.within(
                "InitgPty",
                () -> xml.text("Nm", SepaText.of(collection.creditor().name())));
    }

    /**
     * One block: what all its transactions have alike, then the transactions.
     *
     * @param id  that of the file with the number of the block, from 1
     */
    private void batch(XmlFile xml, String id, Creditor creditor, CollectionBatch batch) {
        xml.text("PmtInfId", id);
        xml.text("PmtMtd", "DD");
        xml.text("BtchBookg", "true");
        xml.text("NbOfTxs", Integer.toString(batch.transactions().size()));
        xml.text("CtrlSum", batch.total().getAmount().toPlainString());
        xml.within("PmtTpInf", () -> type(xml, batch));
        xml.text("ReqdColltnDt", batch.collectedOn().toString());
        xml.within("Cdtr", () -> xml.text("Nm", SepaText.of(creditor.name())));
        account(xml, "CdtrAcct", creditor.account());
        bank(xml, "CdtrAgt", creditor.account());
        xml.text("ChrgBr", "SLEV");
        xml.within(List.of("CdtrSchmeId", "Id", "PrvtId", "Othr"), () -> {
            xml.text("Id", creditor.id().text());
            xml.within("SchmeNm", () -> xml.text("Prtry", "SEPA"));
        });
        batch.transactions().forEach(each -> xml.within("DrctDbtTxInf", () -> transaction(xml, each)));
    }

    /**
     * Service level, scheme and sequence.
     */
    private static void type(XmlFile xml, CollectionBatch batch) {
        xml.within("SvcLvl", () -> xml.text("Cd", "SEPA"));
        xml.within("LclInstrm", () -> xml.text("Cd", batch.scheme().name()));
        xml.text("SeqTp", batch.sequence().code());
    }

    /**
     * One transaction: name, amount, mandate, bank and account of the debtor, and what it is for.
     */
    private void transaction(XmlFile xml, DirectDebitTransaction transaction) {
        Mandate mandate = transaction.mandate();
        xml.within("PmtId", () -> xml.text("EndToEndId", transaction.endToEndId()));
        xml.amount("InstdAmt", transaction.amount());
        xml.within(List.of("DrctDbtTx", "MndtRltdInf"), () -> mandate(xml, mandate));
        bank(xml, "DbtrAgt", mandate.account());
        xml.within("Dbtr", () -> debtor(xml, mandate));
        account(xml, "DbtrAcct", mandate.account());
        if (!transaction.remittance().isBlank()) {
            xml.within("RmtInf", () -> remittance(xml, transaction.remittance()));
        }
    }

    /**
     * Reference and day of signing; where the mandate was amended, what it was before.
     */
    private static void mandate(XmlFile xml, Mandate mandate) {
        xml.text("MndtId", mandate.id());
        xml.text("DtOfSgntr", mandate.signedOn().toString());
        mandate.amendment().ifPresent(before -> {
            xml.text("AmdmntInd", "true");
            xml.within("AmdmntInfDtls", () -> {
                before.originalId().ifPresent(id -> xml.text("OrgnlMndtId", id));
                before.originalAccount()
                        .ifPresent(iban ->
                                xml.within(List.of("OrgnlDbtrAcct", "Id"), () -> xml.text("IBAN", iban.text())));
            });
        });
    }

    /** Where the account is outside the Economic Area, the rules ask for the address of the debtor, too. */
    private void debtor(XmlFile xml, Mandate mandate) {
        xml.text("Nm", SepaText.of(mandate.debtor().name()));
        Optional<Address> address = mandate.debtor()
                .address()
                .filter(known -> TransactionCheck.isOutsideEea(mandate.account().iban()));
        address.ifPresent(known -> xml.within("PstlAdr", () -> address(xml, known)));
    }

    /** Version 2 was taken with lines alone, version 8 has parts. */
    private void address(XmlFile xml, Address address) {
        String street = cut(String.join(", ", address.lines()));
        String place = cut((address.postCode().orElse("") + " " + address.city()).strip());
        if (version == Version.V2) {
            xml.text("Ctry", address.country().code());
            xml.textIfAny("AdrLine", street);
            xml.text("AdrLine", place);
        } else {
            xml.textIfAny("StrtNm", street);
            address.postCode().ifPresent(code -> xml.text("PstCd", SepaText.of(code)));
            xml.text("TwnNm", cut(address.city()));
            xml.text("Ctry", address.country().code());
        }
    }

    /**
     * {@return a line of an address, its end left out where a bank takes no more: no debit fails for it}
     */
    private static String cut(String text) {
        String plain = SepaText.of(text);
        return plain.length() <= LINE ? plain : plain.substring(0, LINE);
    }

    /**
     * A creditor reference is told as such (SCOR), anything else as words.
     */
    private static void remittance(XmlFile xml, String words) {
        CreditorReference.find(words)
                .ifPresentOrElse(
                        reference -> xml.within(List.of("Strd", "CdtrRefInf"), () -> {
                            xml.within("Tp", () -> {
                                xml.within("CdOrPrtry", () -> xml.text("Cd", "SCOR"));
                                xml.text("Issr", "ISO");
                            });
                            xml.text("Ref", reference.text());
                        }),
                        () -> xml.text("Ustrd", SepaText.of(words)));
    }

    /**
     * An account by its IBAN.
     *
     * @param element  whose account it is, such as {@code DbtrAcct}
     */
    private static void account(XmlFile xml, String element, BankAccount account) {
        xml.within(List.of(element, "Id"), () -> xml.text("IBAN", account.iban().text()));
    }

    /** A bank that is not named is found by the account. */
    private void bank(XmlFile xml, String element, BankAccount account) {
        xml.within(
                List.of(element, "FinInstnId"),
                () -> account.bic()
                        .map(Bic::text)
                        .ifPresentOrElse(
                                bic -> xml.text(version.bank, bic),
                                () -> xml.within("Othr", () -> xml.text("Id", "NOTPROVIDED"))));
    }
}
