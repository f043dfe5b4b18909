package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that reader and writer are made of, each by itself: tables are read once in a process, so no document asks them again. */
class ElementsTest {

    private static final String URN = "urn:x";

    @ParameterizedTest
    @CsvSource({
        "!@currencyID, '', currencyID, MISSING, ''",
        "!cbc:DocumentTypeCode, DocumentTypeCode, , MISSING, ''",
        "cac:TaxScheme/cbc:ID!~VAT, TaxScheme/ID, , OTHER, VAT",
        "cac:TaxScheme/cbc:ID~VAT, TaxScheme/ID, , ALIKE, VAT",
        "@schemeID~SEPA, '', schemeID, ALIKE, SEPA",
        "@schemeID=VA, '', schemeID, EQUAL, VA",
        "ram:A/ram:B@c=1, A/B, c, EQUAL, 1",
        "TypeCode=916, TypeCode, , EQUAL, 916"
    })
    void a_condition_is_read_from_the_table(
            String text, String path, String attribute, Condition.Test test, String value) {
        Condition condition = Condition.parse(text);
        assertThat(String.join("/", condition.path())).isEqualTo(path);
        assertThat(condition.attribute()).isEqualTo(Optional.ofNullable(attribute));
        assertThat(condition.test()).isEqualTo(test);
        assertThat(condition.value()).isEqualTo(value);
        assertThat(condition.isKnownAtOnce()).isEqualTo(path.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "x=true, true, true",
        "x=true, 1, true",
        "x=true, ' 1 ', true",
        "x=true, 0, false",
        "x=false, false, true",
        "x=false, 0, true",
        "x=false, 1, false",
        "x=A, A, true",
        "x=A, a, false",
        "x=A, 1, false",
        "x=A, 0, false",
        "x=A, , false",
        "x~vat, VAT, true",
        "x~vat, GST, false",
        "x~vat, , false",
        "x!~vat, VAT, false",
        "x!~vat, GST, true",
        "x!~vat, , false",
        "!x, , true",
        "!x, '', false"
    })
    void a_condition_holds(String condition, String found, boolean holds) {
        Condition parsed = Condition.parse(condition);
        assertThat(parsed.holds(found, parsed.value())).isEqualTo(holds);
    }

    @Test
    void nothing_is_equal_to_what_is_not_stated() {
        assertThat(Condition.parse("x=$currency").holds("EUR", null)).isFalse();
    }

    private static Node row(Node parent, String name) {
        Node row = new Node(parent, "p", URN, name);
        parent.children.add(row);
        return row;
    }

    private static Node root() {
        return new Node(null, "p", URN, "Root");
    }

    private static Node.SlotPath way(String slot, boolean scheme) {
        return new Node.SlotPath(0, List.of(), Shape.of(ElectronicInvoice.class).slot(slot), scheme);
    }

    @Test
    void a_row_knows_what_is_read_and_written_below_it() {
        Node root = root();
        Node plain = row(root, "A");
        Node read = row(root, "A");
        read.mark(Sign.READ);
        Node write = row(root, "B");
        write.mark(Sign.WRITE);
        Node weak = row(root, "C");
        weak.mark(Sign.WEAK);
        Node join = row(root, "D");
        join.mark(Sign.JOIN);
        Node deep = row(plain, "E");
        Node attribute = new Node(plain, "", "", "f");
        Node unwritten = new Node(plain, "", "", "g");
        unwritten.mark(Sign.WEAK);
        plain.attributes.add(attribute);
        plain.attributes.add(unwritten);
        root.complete();
        assertThat(root.rows("A")).containsExactly(plain, read);
        assertThat(root.rows("B")).isEmpty();
        assertThat(root.rows("C")).containsExactly(weak);
        assertThat(root.rows("X")).isEmpty();
        assertThat(plain.rows("E")).containsExactly(deep);
        assertThat(root.written).containsExactly(plain, write);
        assertThat(plain.writtenAttributes).containsExactly(attribute);
        assertThat(plain.isWritten()).isTrue();
        assertThat(join.isWritten()).isFalse();
        assertThat(write.isRead()).isFalse();
        assertThat(plain.isLeaf()).isFalse();
        assertThat(deep.isLeaf()).isTrue();
        assertThat(deep.way()).isEqualTo("/p:Root/p:A/p:E");
        assertThat(deep.isWithin("A")).isTrue();
        assertThat(deep.isWithin("Root")).isTrue();
        assertThat(deep.isWithin("E")).isFalse();
        assertThat(deep.isWithin("B")).isFalse();
        assertThat(attribute.name).isEqualTo("f");
    }

    @Test
    void a_row_is_fixed_where_all_in_it_is_constant() {
        Node root = root();
        Node constant = row(root, "A");
        constant.constant = "VAT";
        Node open = row(root, "B");
        Node around = row(root, "C");
        row(around, "D").constant = "1";
        Node mixed = row(root, "E");
        row(mixed, "F").constant = "1";
        row(mixed, "G");
        Node group = row(root, "H");
        row(group, "I").constant = "1";
        group.groups.add(new Node.GroupStep(way("seller", false), Node.Kept.ALWAYS));
        root.complete();
        assertThat(constant.isFixed()).isTrue();
        assertThat(open.isFixed()).isFalse();
        assertThat(around.isFixed()).isTrue();
        assertThat(mixed.isFixed()).isFalse();
        assertThat(group.isFixed()).isFalse();
        assertThat(root.isFixed()).isFalse();
    }

    @Test
    void a_scheme_stands_apart_where_a_row_beside_has_it() {
        Node root = root();
        Node apart = row(root, "A");
        Node number = row(apart, "ID");
        number.value = way("invoicedObject", false);
        row(apart, "Code").value = way("invoicedObject", true);
        Node together = row(root, "B");
        Node other = row(together, "ID");
        other.value = way("invoicedObject", false);
        row(together, "Text");
        root.complete();
        assertThat(number.isSchemeApart()).isTrue();
        assertThat(other.isSchemeApart()).isFalse();
        assertThat(root.isSchemeApart()).isFalse();
    }

    @Test
    void a_row_looks_ahead_where_something_below_tells() {
        Node root = root();
        Node whole = row(root, "A");
        whole.mark(Sign.WHOLE);
        Node late = row(root, "B");
        late.condition = Condition.parse("p:C=1");
        Node early = row(root, "D");
        early.condition = Condition.parse("@x=1");
        Node plain = row(root, "E");
        root.complete();
        assertThat(whole.looksAhead()).isTrue();
        assertThat(late.looksAhead()).isTrue();
        assertThat(early.looksAhead()).isFalse();
        assertThat(plain.looksAhead()).isFalse();
        assertThat(early).hasToString("p:Root/p:D[" + early.condition + "]");
        assertThat(plain).hasToString("p:Root/p:E");
    }

    private static Bounded stream(int bytes, long most) {
        byte[] all = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            all[i] = (byte) (200 + i);
        }
        return new Bounded(new ByteArrayInputStream(all), most);
    }

    @Test
    void the_first_bytes_are_given_again_one_by_one() throws IOException {
        Bounded stream = stream(5, 5);
        assertThat(stream.head(3)).hasSize(3);
        for (int i = 0; i < 5; i++) {
            assertThat(stream.read()).isEqualTo(200 + i);
        }
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.markSupported()).isFalse();
    }

    @Test
    void the_first_bytes_are_given_again_in_pieces() throws IOException {
        Bounded stream = stream(6, 6);
        stream.head(4);
        byte[] into = new byte[8];
        assertThat(stream.read(into, 1, 3)).isEqualTo(3);
        assertThat(stream.read(into, 4, 4)).isEqualTo(1);
        assertThat(stream.read(into, 5, 3)).isEqualTo(2);
        assertThat(into).containsExactly(0, 200, 201, 202, 203, 204, 205, 0);
        assertThat(stream.read(into, 0, 8)).isEqualTo(-1);
        assertThat(stream.skip(1)).isZero();
    }

    @Test
    void bytes_beyond_the_limit_are_refused_the_last_one_is_not() throws IOException {
        Bounded all = stream(5, 5);
        assertThat(all.read(new byte[5], 0, 5)).isEqualTo(5);
        Bounded more = stream(6, 5);
        assertThatThrownBy(() -> more.read(new byte[6], 0, 6)).isInstanceOf(Refusal.class);
        Bounded single = stream(2, 1);
        assertThat(single.read()).isEqualTo(200);
        assertThatThrownBy(single::read).isInstanceOf(Refusal.class);
    }

    @Test
    void base64_goes_to_its_limit_and_not_beyond() throws IOException {
        Base64Text exact = new Base64Text(3);
        exact.take("xQUJDx".toCharArray(), 1, 4);
        assertThat(exact.isTooMuch()).isFalse();
        assertThat(new String(exact.decoded().open().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("ABC");
        assertThat(exact.decoded().broken()).isFalse();
        Base64Text over = new Base64Text(2);
        over.take("QUJD".toCharArray(), 0, 4);
        assertThat(over.isTooMuch()).isTrue();
        assertThat(over.decoded().length()).isEqualTo(2);
    }

    @Test
    void a_number_is_plain_whatever_its_exponent() {
        assertThat(new Values(Syntax.CII).text(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(new Values(Syntax.CII).text(java.time.LocalDate.of(2026, 9, 1)))
                .isEqualTo("20260901");
        assertThat(new Values(Syntax.UBL_INVOICE).text(java.time.LocalDate.of(2026, 9, 1)))
                .isEqualTo("2026-09-01");
        assertThat(Syntax.UBL_CREDIT_NOTE.file()).isEqualTo("ubl.table");
        assertThat(Syntax.CII.file()).isEqualTo("cii.table");
        assertThat(Syntax.CII.root()).isEqualTo("rsm:CrossIndustryInvoice");
        assertThat(Syntax.UBL_CREDIT_NOTE.root()).isEqualTo("cn:CreditNote");
    }
}
