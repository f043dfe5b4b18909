package org.facturier.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.collection.CollectionSamples.mandate;
import static org.facturier.core.collection.CollectionSamples.transaction;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.facturier.core.collection.CollectionFile.Version;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Iban;
import org.facturier.core.paymentcode.TransferParty;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class CollectionFileTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 9, 30, 15);

    /** {@return a file of three batches with all that a file can say} */
    public static byte[] file(Version version) {
        Mandate changed = mandate("M-2", BankAccount.of("DE89370400440532013000"))
                .usedOn(LocalDate.of(2026, 5, 4))
                .amended(new Mandate.Amendment(Optional.of("M-1"), Optional.of(Iban.of("BE68539007547034"))));
        Mandate swiss = Mandate.core(
                "M-3",
                LocalDate.of(2026, 1, 5),
                new TransferParty("Müller & Söhne", Optional.of(Address.of("Rue du Lac 12", "1003", "Lausanne", "CH"))),
                BankAccount.of("CH9300762011623852957", "POFICHBE"));
        DirectDebitTransaction referenced = DirectDebitTransaction.of(
                "F-2",
                changed,
                Money.parse("EUR 20.02"),
                CollectionSamples.DUE,
                LocalDate.of(2026, 5, 20),
                "RF18539007547034");
        return new CollectionFile("P-2026-06-01", NOW, version)
                .write(CollectionSamples.collection(
                        transaction("F-1", mandate("M-1"), "EUR 10.01"),
                        referenced,
                        transaction("F-3", swiss, "EUR 30.03"),
                        transaction("F-4", mandate("M-4").once().b2b(), "EUR 40.04")));
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void sums_and_counts_are_those_of_the_transactions(Version version) throws Exception {
        Document file = parsed(file(version));
        List<String> counts = texts(file, "NbOfTxs");
        List<String> sums = texts(file, "CtrlSum");
        assertThat(counts).containsExactly("4", "2", "1", "1");
        assertThat(sums).containsExactly("100.10", "40.04", "20.02", "40.04");
        assertThat(texts(file, "InstdAmt").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sums.get(0));
        assertThat(texts(file, "PmtInfId")).containsExactly("P-2026-06-01-1", "P-2026-06-01-2", "P-2026-06-01-3");
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_file_says_who_collects_from_whom_by_which_mandate(Version version) throws Exception {
        Document file = parsed(file(version));
        assertThat(file.getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:" + version.message());
        assertThat(texts(file, "MsgId")).containsExactly("P-2026-06-01");
        assertThat(texts(file, "CreDtTm")).containsExactly("2026-06-01T09:30:15");
        assertThat(texts(file, "SeqTp")).containsExactly("FRST", "RCUR", "OOFF");
        assertThat(texts(file, "LclInstrm")).containsExactly("CORE", "CORE", "B2B");
        assertThat(texts(file, "ReqdColltnDt")).containsOnly("2026-06-17");
        assertThat(texts(file, "CdtrSchmeId")).containsOnly("FR72ZZZ123456SEPA");
        assertThat(texts(file, "MndtId")).containsExactly("M-1", "M-3", "M-2", "M-4");
        assertThat(texts(file, "OrgnlMndtId")).containsExactly("M-1");
        assertThat(texts(file, "Dbtr")).contains("Zoe Lefevre").anyMatch(debtor -> debtor.startsWith("Muller + Sohne"));
        assertThat(texts(file, "Ustrd")).containsExactly("Facture F-1", "Facture F-3", "Facture F-4");
        assertThat(texts(file, "Ref")).containsExactly("RF18539007547034");
        assertThat(texts(file, version == Version.V2 ? "BIC" : "BICFI"))
                .containsExactly("PSSTFRPPLYO", "POFICHBE", "PSSTFRPPLYO", "PSSTFRPPLYO");
        assertThat(texts(file, "DbtrAgt")).containsExactly("NOTPROVIDED", "POFICHBE", "NOTPROVIDED", "NOTPROVIDED");
    }

    @Test
    void an_address_has_lines_in_version_2_and_parts_in_version_8() throws Exception {
        assertThat(texts(parsed(file(Version.V2)), "AdrLine")).containsExactly("Rue du Lac 12", "1003 Lausanne");
        assertThat(texts(parsed(file(Version.V8)), "TwnNm")).containsExactly("Lausanne");
        assertThat(texts(parsed(file(Version.V8)), "AdrLine")).isEmpty();
    }

    /** Nothing that a bank does not take is in the texts of a file. */
    @ParameterizedTest
    @EnumSource(Version.class)
    void a_file_is_ascii(Version version) {
        assertThat(new String(file(version), StandardCharsets.UTF_8)).isASCII();
        assertThat(file(version)).isEqualTo(file(version));
    }

    @Test
    void a_file_of_nothing_and_a_file_without_a_name_are_refused() {
        assertThatThrownBy(() -> new CollectionFile("P", NOW, Version.V8).write(CollectionSamples.collection()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new CollectionFile("P".repeat(31), NOW, Version.V8))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new CollectionFile("É", NOW, Version.V8)).isInstanceOf(RefusedException.class);
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document file, String element) {
        NodeList nodes = file.getElementsByTagNameNS("*", element);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            texts.add(nodes.item(at).getTextContent());
        }
        return texts;
    }
}
