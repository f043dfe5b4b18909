package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        // two days at 950.00 less 1,910.00
        Answer english = refused("en");
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.textAt("/status")).isEqualTo("422");
        assertThat(english.textAt("/instance")).isEqualTo("/invoices");
        assertThat(english.textAt("/detail")).isEqualTo("a line of EUR 1,900.00 is left with −EUR 10.00");
        assertThat(english.at("/findings")).hasSize(1);
        assertThat(english.textAt("/findings/0/code")).isEqualTo("INV-ALLOW-01");
        assertThat(english.textAt("/findings/0/severity")).isEqualTo("ERROR");
        assertThat(english.textAt("/findings/0/path")).isEqualTo("lines[0].allowancesAndCharges");
        assertThat(english.textAt("/findings/0/message")).isEqualTo(english.textAt("/detail"));
        assertThat(english.textAt("/findings/0/hint"))
                .isEqualTo("lower the allowances, or bill a line with negative quantity");

        Answer german = refused("de-AT");
        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(german.textAt("/findings/0/message"))
                .isEqualTo("von einer Position über 1.900,00 EUR bleiben −10,00 EUR");
        assertThat(german.textAt("/findings/0/hint"))
                .isEqualTo("verringern Sie die Nachlässe, oder berechnen Sie eine Position mit negativer Menge");

        Answer french = refused("fr");
        assertThat(french.textAt("/findings/0/message"))
                .isEqualTo("une ligne de 1 900,00 EUR est ramenée à −10,00 EUR");
        assertThat(french.textAt("/findings/0/hint"))
                .isEqualTo("réduisez les remises, ou facturez une ligne de quantité négative");
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
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.each("/findings", "code")).containsExactly("JSON-VALUE-01", "JSON-NAME-01");
        assertThat(answer.each("/findings", "path"))
                .containsExactly("body:37 $.lines[0].price.unitPrice", "body:35 $.lines[0].quantitiy");
        assertThat(answer.textAt("/findings/1/message")).startsWith("il n’y a pas de propriété « quantitiy »");
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

    /** A lock, two that cannot be ordered, a deadlock, too many connections, a server that shuts down, a key used meanwhile. */
    @ParameterizedTest
    @ValueSource(strings = {"55P03", "40001", "40P01", "53300", "57P01", "23505"})
    void whoever_is_lost_on_the_way_is_told_to_ask_again_and_is_billed_once(String state) {
        host.execute("CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION USING ERRCODE = '" + state + "'; END $$");
        host.execute("CREATE TRIGGER lose BEFORE INSERT ON told_fact FOR EACH ROW EXECUTE FUNCTION lose()");
        try {
            Answer lost = host.caller("en").postOnce("order 1", "/invoices", Papers.draft());
            assertThat(lost.status()).as(lost.toString()).isEqualTo(503);
            assertThat(lost.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(lost.header("Retry-After")).isEqualTo("1");
        } finally {
            host.execute("DROP FUNCTION lose CASCADE");
        }
        Answer again = host.caller("en").postOnce("order 1", "/invoices", Papers.draft());
        assertThat(again.textAt("/result/number")).isEqualTo("F-2026-0001");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Answer answer = host.caller("en").get("/partners/cafe/open-items?on=tomorrow");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
