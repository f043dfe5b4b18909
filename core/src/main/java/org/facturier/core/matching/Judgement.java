package org.facturier.core.matching;

import java.util.List;
import java.util.Optional;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;

/**
 * What a transaction is, and what it may be for. Nothing is booked by it.
 *
 * <p>Money is counted before, not ours, ranked, or money that came back. A host books what is sure, shows what is ranked and
 * not sure to somebody, and passes the first two over.
 */
public sealed interface Judgement {

    /** {@return whether it may be taken without a look} */
    default boolean isSure() {
        return false;
    }

    /** The money was counted before: the statement was read twice, or the details of an entry count for it. */
    record Counted() implements Judgement {}

    /** No partner pays anything by it: it moves nothing, goes between accounts of the house, or is not booked yet. */
    record NotOurs() implements Judgement {}

    /**
     * What money may be for.
     *
     * <p>There are at most five. Of two open invoices of 100.00 and, from who owes them, money of 100.00 without a word there
     * are two, neither is sure, and each says against it that there are several readings. A sure one stands first, with the
     * certainty that made it so; what is less certain than the policy asks for is told with its certainty and is not sure.
     *
     * <p>A return of which the first money is not known, or could be several, is ranked with no proposal: somebody looks.
     *
     * @param proposals  the likeliest first, each with what speaks for it and against; the second is the runner-up. Empty where
     *     nothing says whose it is
     * @param certainty  how sure the first is
     * @param isSure  whether the first may be taken without a look
     */
    record Ranked(List<Proposal> proposals, Certainty certainty, boolean isSure) implements Judgement {
        public Ranked {
            proposals = List.copyOf(proposals);
        }

        /**
         * {@return the first proposal, if it may be taken without a look}
         *
         * <p>Empty also where the first is certain, but less so than the policy asks for.
         */
        public Optional<Proposal> taken() {
            return isSure ? Optional.of(proposals.get(0)) : Optional.empty();
        }
    }

    /**
     * Money that came back: what was taken with the first is open again. In the ledger the first payment is reversed.
     *
     * <p>Of 120.00 that had paid 100.00 and then 20.00: with 125.00 that go out, a fee of 5.00 among them, all is open again
     * and the rest is 5.00. With 30.00 that go out, the 20.00 and 10.00 of the 100.00 are open again, the last first, and it is
     * not sure.
     *
     * @param first  what is taken back
     * @param opened  what is open again, of which item, all that was taken or a part
     * @param rest  what went out beyond it, such as a fee for the return; zero or more
     * @param isSure  whether all of it came back, and the first was taken without a look
     */
    record Returned(Booking first, List<Booking.Taken> opened, Money rest, boolean isSure) implements Judgement {
        public Returned {
            opened = List.copyOf(opened);
        }
    }

    /** {@return the facts of a proposal that speak for it} */
    static List<Evidence> inFavour(Proposal proposal) {
        return proposal.evidence().stream().filter(Evidence::isInFavour).toList();
    }

    /** {@return the facts of a proposal that speak against it} */
    static List<Evidence> against(Proposal proposal) {
        return proposal.evidence().stream().filter(why -> !why.isInFavour()).toList();
    }
}
