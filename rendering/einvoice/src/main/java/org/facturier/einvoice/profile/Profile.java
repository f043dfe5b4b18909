package org.facturier.einvoice.profile;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Term;

/**
 * Which terms an invoice may state for a receiver, and under which name it says so in BT-24. A projection onto a profile loses
 * nothing in silence: what the profile has no place for is refused and named, unless it is allowed to go.
 *
 * @param name  what people call it, such as {@code BASIC WL}
 * @param specification  what BT-24 says of it
 * @param terms  the terms and groups that it knows
 * @param allowed  terms that a projection may drop
 * @source Factur-X 1.09.2, EN 16931-1:2017
 */
public record Profile(String name, String specification, Set<Term> terms, Set<Term> allowed) {

    /** Header and totals only, for reading by machine what a PDF says; no invoice in the sense of the norm. */
    public static final Profile MINIMUM = facturX("MINIMUM", "urn:factur-x.eu:1p0:minimum", 1);

    /** Without lines; no invoice in the sense of the norm. */
    public static final Profile BASIC_WL = facturX("BASIC WL", "urn:factur-x.eu:1p0:basicwl", 2);

    /** With lines, and the terms that most invoices need. */
    public static final Profile BASIC =
            facturX("BASIC", "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", 3);

    /** The norm, all of it. */
    public static final Profile EN16931 = facturX("EN 16931", "urn:cen.eu:en16931:2017", 4);

    private static final List<Profile> CHAIN = List.of(MINIMUM, BASIC_WL, BASIC, EN16931);

    public Profile {
        requireNonNull(name, "name");
        requireNonNull(specification, "specification");
        terms = Set.copyOf(terms);
        allowed = Set.copyOf(allowed);
    }

    /**
     * {@return a profile of the strict chain of Factur-X: it knows what all smaller ones know}
     *
     * @param profiles  how many of the chain it holds, itself included: 1 for the smallest
     */
    private static Profile facturX(String name, String specification, int profiles) {
        Set<String> levels =
                Set.copyOf(List.of("MINIMUM", "BASIC_WL", "BASIC", "EN_16931").subList(0, profiles));
        Set<Term> terms = new HashSet<>();
        for (String line : lines()) {
            String[] parts = line.split(" ");
            if (levels.contains(parts[1])) {
                terms.add(new Term(parts[0]));
            }
        }
        return new Profile(name, specification, terms, Set.of());
    }

    /** {@return the lines of the table: a term, and the smallest profile that knows it} */
    private static List<String> lines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Profile.class.getResourceAsStream("terms.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * {@return the profile of the chain of Factur-X that a specification names, empty for any other}
     *
     * @param specification  BT-24, in just these letters
     */
    public static Optional<Profile> of(String specification) {
        return CHAIN.stream()
                .filter(profile -> profile.specification.equals(specification))
                .findFirst();
    }

    /** {@return this profile, whose projection may drop more terms} */
    public Profile allowing(Term... more) {
        Set<Term> all = new HashSet<>(allowed);
        all.addAll(Arrays.asList(more));
        return new Profile(name, specification, terms, all);
    }

    /** {@return whether the profile knows a term} */
    public boolean knows(Term term) {
        return terms.contains(term);
    }

    /**
     * {@return the invoice as far as the profile knows it, and what was dropped; or each term that would be lost}
     *
     * @param invoice  the hub, unchanged
     */
    public Outcome<Projection> project(ElectronicInvoice invoice) {
        Reduction reduction = new Reduction(this);
        ElectronicInvoice reduced = reduction.invoice(invoice);
        Findings losses = reduction.losses();
        return losses.hasErrors()
                ? Outcome.rejected(losses)
                : Outcome.accepted(new Projection(this, reduced, reduction.dropped()));
    }

    /** {@return the terms that an invoice states and the profile does not know, in the order of the invoice; empty for none} */
    public List<Term> lacking(ElectronicInvoice invoice) {
        Reduction reduction = new Reduction(this);
        reduction.invoice(invoice);
        return List.copyOf(reduction.lost());
    }

    /** {@return the invoice with the name of this profile in BT-24} */
    public ElectronicInvoice named(ElectronicInvoice invoice) {
        Optional<String> process = invoice.process().flatMap(ProcessControl::businessProcess);
        return Shape.of(ElectronicInvoice.class)
                .with(invoice, "process", Optional.of(new ProcessControl(process, Optional.of(specification))));
    }

    /** {@return the smallest profile of the chain of Factur-X that holds all of an invoice, and which terms the smaller ones lack} */
    public static Choice smallestFor(ElectronicInvoice invoice) {
        Set<Term> lacking = new TreeSet<>();
        for (Profile profile : CHAIN) {
            Reduction reduction = new Reduction(profile);
            reduction.invoice(invoice);
            if (reduction.lost().isEmpty()) {
                return new Choice(profile, List.copyOf(lacking));
            }
            lacking.clear();
            lacking.addAll(reduction.lost());
        }
        return new Choice(EN16931, List.copyOf(lacking));
    }

    /**
     * The smallest profile that holds an invoice.
     *
     * @param profile  the profile
     * @param because  the terms for which the next smaller one has no place; empty for the smallest of all
     */
    public record Choice(Profile profile, List<Term> because) {}

    /** {@return what people call it} */
    @Override
    public String toString() {
        return name;
    }
}
