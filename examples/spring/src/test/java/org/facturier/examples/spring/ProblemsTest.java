package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What somebody is told who asks for what cannot be. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProblemsTest {

    private final TestHost host = TestHost.empty();

    @BeforeEach
    void today() {
        host.clock().goTo(Papers.TODAY);
    }

    /** A discount of EUR 10.00 more than the line comes to. */
    private static String overDiscounted() {
        return Papers.text("draft.json")
                .replace(
                        "\"period\"",
                        "\"allowancesAndCharges\": [{\"type\": \"ALLOWANCE\", \"measure\": {\"type\": \"AMOUNT\","
                                + " \"amount\": \"EUR 1910.00\"}, \"reason\": \"geste\"}], \"period\"");
    }

    private Answer refused(String language) {
        return host.caller(language).postOnce("order 1", "/invoices", overDiscounted());
    }

    @Test
    void findings_are_said_in_the_language_of_the_caller() {
        Answer german = refused("de-AT");
        System.err.println(german);
        System.err.println(refused("fr"));
        System.err.println(refused("en"));
        assertThat(german.status()).isEqualTo(422);
    }

    @Test
    void a_language_that_nobody_knows_is_answered_in_the_next_one_or_in_english() {
        assertThat(refused("it, fr;q=0.8").text()).isEqualTo(refused("fr").text());
        assertThat(refused("it").text()).isEqualTo(refused("en").text());
        assertThat(refused("it, fr;q=0.8").header("Content-Language")).isEqualTo("fr");
    }

    @Test
    void a_body_that_cannot_be_read_is_refused_with_all_that_is_wrong_with_it() {
        String broken =
                Papers.text("draft.json").replace("\"EUR 950.00\"", "950").replace("\"quantity\"", "\"quantitiy\"");
        Answer answer = host.caller("fr").postOnce("order 1", "/invoices", broken);
        System.err.println(answer);
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void what_is_no_json_is_refused_too() {
        Answer answer = host.caller("en").postOnce("order 1", "/invoices", "{\"form\": 1,");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.each("/findings", "code")).containsExactly("JSON-SYNTAX-01");
    }

    @Test
    void what_is_not_there_is_not_found_and_says_so_in_the_words_of_the_house() {
        Answer answer = host.caller("de").get("/invoices/F-2026-0099");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.textAt("/detail")).isEqualTo("unter F-2026-0099 ist nichts aufbewahrt");
        assertThat(answer.textAt("/findings/0/hint"))
                .isEqualTo("nach einer falsch geschriebenen Nummer oder Kennung suchen");
        assertThat(host.caller("en").get("/reminders/7/pdf").status()).isEqualTo(404);
        assertThat(host.caller("en").get("/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Answer answer = host.caller("en").get("/partners/cafe/open-items?on=tomorrow");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private static JsonNode first(Answer answer) {
        return answer.at("/findings/0");
    }
}
