package org.facturier.examples.quickstart.lives;

import java.util.EnumSet;
import java.util.Set;

/** Which figures are compared. */
public final class Aspects {

    /** Figures that belong together. */
    public enum Aspect {
        PROPOSES("run."),
        REFUSED("refused"),
        DOCUMENTS("documents."),
        OPEN("open."),
        LEFT("left."),
        SETTLES("settles."),
        PARTNERS("partners."),
        VAT("vat."),
        EXCHANGE("exchange."),
        FINDINGS("findings.");

        private final String beginning;

        Aspect(String beginning) {
            this.beginning = beginning;
        }
    }

    private static final String ZERO = "0.00";

    private final Set<Aspect> on;
    private final boolean zeroIsNone;

    private Aspects(Set<Aspect> on, boolean zeroIsNone) {
        this.on = on;
        this.zeroIsNone = zeroIsNone;
    }

    public static Aspects all() {
        return new Aspects(EnumSet.allOf(Aspect.class), false);
    }

    public static Aspects of(Aspect first, Aspect... more) {
        return new Aspects(EnumSet.of(first, more), false);
    }

    public Aspects without(Aspect aspect) {
        return without(Set.of(aspect));
    }

    public Aspects without(Set<Aspect> silent) {
        EnumSet<Aspect> rest = EnumSet.noneOf(Aspect.class);
        on.stream().filter(aspect -> !silent.contains(aspect)).forEach(rest::add);
        return new Aspects(rest, zeroIsNone);
    }

    /** {@return these, where a figure that is zero is as good as none} */
    public Aspects zerosAside() {
        return new Aspects(on, true);
    }

    /** {@return whether two figures are the same} */
    boolean same(String one, String other) {
        return one.equals(other) || zeroIsNone && isNothing(one) && isNothing(other);
    }

    private static boolean isNothing(String figure) {
        return figure.equals(ZERO) || figure.equals(Figures.NONE);
    }

    boolean compareFindings() {
        return on.contains(Aspect.FINDINGS);
    }

    /** {@return whether a figure is compared; of what is left to credit only what is expected} */
    boolean compare(String name, Figures expected) {
        return on.stream()
                .filter(aspect -> name.startsWith(aspect.beginning))
                .anyMatch(aspect -> aspect != Aspect.LEFT || expected.byName().containsKey(name));
    }
}
