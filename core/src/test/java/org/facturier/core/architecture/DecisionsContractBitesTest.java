package org.facturier.core.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.facturier.core.contracts.DecisionsContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each promise of the contract is kept by a page that says everything, and broken once and noticed. */
class DecisionsContractBitesTest {

    private static final String WHOLE = """
            # Decisions

            - [Amounts](#amounts)
            - [Superseded](#superseded)

            ## Amounts

            ### Odd cents go by the order of the treatments, not of the lines

            Otherwise the order of lines would change an amount,
            which nobody expects.

            - Cost: none that
              anybody noticed.
            - Status: holds.
            - Held by: `CalculationProperties`,
              `HouseTest.no_package_is_larger_than_a_reader_holds`

            ### Money has `long` cents

            It is fast.

            - Cost: amounts end somewhere.
            - Status: holds.
            - Held by: no test

            ## Superseded

            ### Odd cents go by lines

            They came first.

            - Status: superseded by [another](#odd-cents-go-by-the-order-of-the-treatments-not-of-the-lines).
            """;

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void write() {
        page = folder.resolve("DECISIONS.md");
    }

    private DecisionsContract over(String text) throws IOException {
        Files.writeString(page, text);
        return new DecisionsContract() {
            @Override
            public Path page() {
                return page;
            }
        };
    }

    @Test
    void a_page_that_says_everything_keeps_all() throws IOException {
        DecisionsContract whole = over(WHOLE);
        assertThatCode(whole::e1_a_decision_says_its_reason_its_cost_its_status_and_its_tests)
                .doesNotThrowAnyException();
        assertThatCode(whole::e2_each_test_that_is_named_exists).doesNotThrowAnyException();
        assertThatCode(whole::e3_the_contents_name_each_subject_and_each_link_leads_somewhere)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is fast.",
                "- Cost: amounts end somewhere.",
                "- Status: holds.",
                "- Held by: no test",
                "- Status: superseded by [another](#odd-cents-go-by-the-order-of-the-treatments-not-of-the-lines)."
            })
    void what_is_left_out_breaks_e1(String part) throws IOException {
        assertThatThrownBy(
                        over(WHOLE.replace(part, ""))::e1_a_decision_says_its_reason_its_cost_its_status_and_its_tests)
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HouseTest.no_package_is_larger", "HausTest", "Samples"})
    void a_test_that_is_not_there_or_is_none_breaks_e2(String test) throws IOException {
        assertThatThrownBy(
                        over(WHOLE.replace("HouseTest.no_package_is_larger_than_a_reader_holds", test))
                                ::e2_each_test_that_is_named_exists)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(test);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [Amounts](#amounts)", "## Amounts", "### Odd cents go by the order"})
    void a_subject_that_is_not_listed_and_a_link_to_nothing_break_e3(String part) throws IOException {
        assertThatThrownBy(
                        over(WHOLE.replace(part, ""))::e3_the_contents_name_each_subject_and_each_link_leads_somewhere)
                .isInstanceOf(AssertionError.class);
    }
}
