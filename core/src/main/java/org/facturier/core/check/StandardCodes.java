package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.finding.Finding;
import org.facturier.core.party.Party;
import org.facturier.core.supporting.Attachment;

/** What the standard asks of whom a document names beside seller and buyer, of addresses and of files. */
final class StandardCodes {

    private StandardCodes() {}

    /** Adds what is wrong with a header. */
    static void check(DocumentHeader header, List<Finding> found) {
        payee(header, found);
        address(header.seller(), "header.seller", found);
        address(header.buyer(), "header.buyer", found);
        files(header.references().attachments(), found);
    }

    /** By the name alone: one name on both says that one is meant, and receivers refuse it. */
    private static void payee(DocumentHeader header, List<Finding> found) {
        boolean same = header.agents()
                .payee()
                .filter(payee ->
                        payee.name().strip().equals(header.seller().name().strip()))
                .isPresent();
        if (same) {
            found.add(StandardRule.PAYEE_OTHER.at("header.agents.payee.name", "the payee is the seller itself"));
        }
    }

    private static void address(Party party, String path, List<Finding> found) {
        party.electronicAddress()
                .filter(address -> !address.isListed())
                .ifPresent(address -> found.add(StandardRule.ADDRESS_SCHEME.at(
                        path + ".electronicAddress.scheme",
                        say("EAS has no scheme {scheme}").with("scheme", address.scheme()))));
    }

    private static void files(List<Attachment> attachments, List<Finding> found) {
        for (int i = 0; i < attachments.size(); i++) {
            String path = "header.references.attachments[" + i + "].file.mime";
            attachments
                    .get(i)
                    .file()
                    .filter(file -> !file.isListed())
                    .ifPresent(file -> found.add(StandardRule.FILE_TYPE.at(
                            path,
                            say("{mime} is no media type that receivers take").with("mime", file.mime()))));
        }
    }
}
