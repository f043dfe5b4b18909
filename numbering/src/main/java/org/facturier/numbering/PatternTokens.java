package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.numbering.Piece.Variable;

/**
 * The tokens of a pattern, and the periods that they speak of: with which the counter begins again where nobody said
 * it.
 * <p>The counter begins again with the shortest time that the tokens tell, because a number that shows its month and
 * counts through the year is rare, and one that shows only its year and began again each month would come twice. A
 * pattern with a calendar year and a fiscal year has two candidates of one length: it is asked, not guessed.
 */
final class PatternTokens {

    private final String pattern;
    private final Set<Token> tokens = EnumSet.noneOf(Token.class);

    private PatternTokens(String pattern) {
        this.pattern = pattern;
    }

    /**
     * {@return the tokens of the pieces of a pattern}
     *
     * @throws org.facturier.core.finding.RefusedException if one stands there twice: two counters could not be read
     *     back as one
     */
    static PatternTokens of(String pattern, List<Piece> pieces) {
        PatternTokens tokens = new PatternTokens(pattern);
        for (Piece piece : pieces) {
            if (piece instanceof Variable variable && !tokens.tokens.add(variable.token())) {
                throw Refusal.of(
                        pattern,
                        say("tokenTwice", "it says {token} twice")
                                .with("token", variable.token().toString()));
            }
        }
        return tokens;
    }

    /**
     * {@return how days fall into periods}
     *
     * @param fiscalYears  those of the house, empty where nobody said them
     * @param stated  when the counter begins again, empty for the shortest time that the tokens tell
     * @throws org.facturier.core.finding.RefusedException if a fiscal year is asked for that nobody said, or has no
     *     second year to name
     */
    Dating dating(Optional<FiscalYears> fiscalYears, Optional<Restart> stated) {
        Restart restart = stated.orElseGet(this::shortestTold);
        if (fiscalYears.isEmpty() && (namesFiscalYear() || restart == Restart.FISCAL_YEARLY)) {
            throw Refusal.of(
                    pattern,
                    say(
                                    "fiscalYearUnsaid",
                                    "nobody said on which day the fiscal year starts [fiscalYearFrom]: {day} may be in {early} or in {late}")
                            .with("day", LocalDate.of(2026, 3, 15))
                            .with("early", "2025-26")
                            .with("late", "2026-27"));
        }
        if (tokens.contains(Token.FISCAL) && fiscalYears.equals(Optional.of(FiscalYears.CALENDAR))) {
            throw Refusal.of(
                    pattern,
                    say(
                                    "fiscalYearOfCalendar",
                                    "the fiscal year {year} starts and ends in {year} and has no second year: write {token}")
                            .with("year", "2026")
                            .with("token", Token.YEAR.toString()));
        }
        return new Dating(restart, fiscalYears.orElse(FiscalYears.CALENDAR));
    }

    /**
     * {@return the shortest time that the tokens tell: day, month, quarter, fiscal year or year, and never where they
     * tell none}
     */
    private Restart shortestTold() {
        if (tokens.contains(Token.DAY)) {
            return Restart.DAILY;
        }
        if (tokens.contains(Token.MONTH)) {
            return Restart.MONTHLY;
        }
        if (tokens.contains(Token.QUARTER)) {
            return Restart.QUARTERLY;
        }
        if (namesYear() && namesFiscalYear()) {
            throw Refusal.of(
                    pattern,
                    say(
                                    "restartUnsaid",
                                    "it has {token} and a fiscal year, and does not say with which of them the counter begins again (restart): the number after that of 31 December may be 1 or not")
                            .with("token", Token.YEAR.toString()));
        }
        if (namesFiscalYear()) {
            return Restart.FISCAL_YEARLY;
        }
        return namesYear() ? Restart.YEARLY : Restart.NEVER;
    }

    private boolean namesYear() {
        return tokens.contains(Token.YEAR) || tokens.contains(Token.YY);
    }

    private boolean namesFiscalYear() {
        return !Collections.disjoint(tokens, Token.OF_FISCAL_YEAR);
    }
}
