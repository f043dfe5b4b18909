package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.junit.jupiter.api.Test;

/** The promises of {@link DocumentRule}, R1 and R2, of documents it objects to as of any others. */
public interface DocumentRuleContract {

    /** {@return the rule under test} */
    DocumentRule rule();

    /** {@return documents that it objects to, one for each thing it asks} */
    List<ProForma> wrong();

    /** {@return documents of any kind} */
    @Provide
    default Arbitrary<ProForma> documents() {
        return InvoiceArbitraries.proFormas();
    }

    /** A rule that never objects keeps every promise and is of no use. */
    @Test
    default void it_objects_to_what_is_wrong() {
        wrong().forEach(document -> assertThat(rule().check(document)).isNotEmpty());
    }

    /** R1. */
    @Test
    default void r1_equal_wrong_documents_give_equal_findings() {
        wrong().forEach(this::r1_equal_documents_give_equal_findings);
    }

    /** R1, of any document. */
    @Property
    default void r1_equal_documents_give_equal_findings(@ForAll("documents") ProForma document) {
        assertThat(rule().check(copy(document))).isEqualTo(rule().check(document));
    }

    /** R2. */
    @Test
    default void r2_each_path_of_a_wrong_document_is_one_of_it() {
        wrong().forEach(this::r2_each_path_is_one_of_the_document);
    }

    /** R2, of any document. */
    @Property
    default void r2_each_path_is_one_of_the_document(@ForAll("documents") ProForma document) {
        for (Finding finding : rule().check(document)) {
            assertThat(DocumentPath.leadsSomewhere(document, finding.path()))
                    .as("path of %s", finding)
                    .isTrue();
        }
    }

    private static ProForma copy(ProForma document) {
        return new ProForma(
                document.issuedOn(),
                document.header().toBuilder().build(),
                document.calculated(),
                document.schedule(),
                document.notices(),
                document.bases());
    }
}
