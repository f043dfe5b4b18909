package org.facturier.core.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.finding.RefusedException;
import org.junit.jupiter.api.Test;

class DocumentTypeTest {

    /** Those whose root element is CreditNote in UBL. */
    private static final Set<String> CREDITS =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532");

    private static Set<String> codes(java.util.function.Predicate<DocumentType> which) {
        return DocumentType.listed().stream()
                .filter(which)
                .map(DocumentType::code)
                .collect(Collectors.toSet());
    }

    @Test
    void what_ubl_writes_as_a_credit_note_is_owed_to_the_buyer_and_nothing_else() {
        assertThat(codes(DocumentType::isCredit)).isEqualTo(CREDITS);
    }

    @Test
    void behaviour_is_that_of_the_standard() {
        assertThat(codes(DocumentType::isSelfBilled))
                .containsExactlyInAnyOrder("389", "261", "471", "473", "500", "501", "502", "527");
        assertThat(codes(DocumentType::isCorrective)).containsExactlyInAnyOrder("384", "471", "472", "473");
        assertThat(codes(DocumentType::isPrepayment)).containsExactlyInAnyOrder("386", "500");
    }

    @Test
    void a_note_is_written_by_who_wrote_the_invoice_and_to_who_is_paid() {
        assertThat(DocumentType.INVOICE.credit()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(DocumentType.SELF_BILLED_INVOICE.credit()).isEqualTo(DocumentType.SELF_BILLED_CREDIT_NOTE);
        assertThat(DocumentType.FACTORED_INVOICE.credit()).isEqualTo(DocumentType.FACTORED_CREDIT_NOTE);
        assertThat(DocumentType.SELF_BILLED_FACTORED_INVOICE.credit())
                .isEqualTo(DocumentType.SELF_BILLED_FACTORED_CREDIT_NOTE);
        assertThat(DocumentType.listed()).allSatisfy(type -> {
            assertThat(type.credit().isCredit()).isTrue();
            assertThat(type.credit().isSelfBilled()).isEqualTo(type.isSelfBilled());
        });
    }

    @Test
    void there_is_one_value_for_each_code_and_name() {
        assertThat(DocumentType.of("380")).isSameAs(DocumentType.INVOICE);
        assertThat(DocumentType.named("PARTIAL_INVOICE")).isSameAs(DocumentType.PARTIAL_INVOICE);
        assertThat(codes(type -> true)).hasSameSizeAs(DocumentType.listed());
        assertThat(DocumentType.listed()).extracting(DocumentType::name).doesNotHaveDuplicates();
        assertThat(DocumentType.listed()).allMatch(type -> DocumentType.named(type.name()) == type);
    }

    @Test
    void the_plain_type_does_the_same() {
        assertThat(DocumentType.FINAL_CONSTRUCTION_INVOICE.plain()).isEqualTo(DocumentType.INVOICE);
        assertThat(DocumentType.FACTORED_CORRECTIVE_INVOICE.plain()).isEqualTo(DocumentType.CORRECTIVE_INVOICE);
        assertThat(DocumentType.SELF_BILLED_FACTORED_CREDIT_NOTE.plain())
                .isEqualTo(DocumentType.SELF_BILLED_CREDIT_NOTE);
        assertThat(DocumentType.listed())
                .allMatch(type -> type.plain().isCredit() == type.isCredit()
                        && type.plain().isCorrective() == type.isCorrective()
                        && type.plain().isPrepayment() == type.isPrepayment());
    }

    @Test
    void what_no_list_has_is_refused() {
        assertThatThrownBy(() -> DocumentType.of("999"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("999");
        assertThatThrownBy(() -> DocumentType.named("380")).isInstanceOf(RefusedException.class);
    }
}
