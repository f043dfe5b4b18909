package org.facturier.examples.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Payment;

/** What the house and its partners send each other: the files of the README, and changes of them. */
final class Papers {

    /** The day of most tests, and of the payment in the file. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Boot 4 has these sources in a folder below. */
    static final Path FOLDER = Files.exists(Path.of("try"))
            ? Path.of("").toAbsolutePath()
            : Path.of("..").toAbsolutePath();

    private Papers() {}

    /** {@return two days of training, EUR 1900.00 and 20 % of tax, to be paid within 30 days} */
    static InvoiceDraft draft() {
        return read("draft.json", InvoiceDraft.class);
    }

    /** {@return the same for another buyer} */
    static InvoiceDraft draft(String buyer) {
        DocumentHeader header = draft().header();
        Party other = header.buyer().toBuilder().id(buyer).build();
        return draft().toBuilder()
                .header(header.toBuilder().buyer(other).build())
                .build();
    }

    /** {@return an agreement of EUR 90.00 a month and EUR 60.00 an hour, of January to March} */
    static PartnerAgreement agreement() {
        return read("agreement.json", PartnerAgreement.class);
    }

    /** {@return money for the first invoice, all of it} */
    static Payment payment() {
        return read("payment.json", Payment.class);
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve("try").resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream json = Files.newInputStream(FOLDER.resolve("try").resolve(name))) {
            return JsonDocuments.standard().read(name, json, type).orThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
