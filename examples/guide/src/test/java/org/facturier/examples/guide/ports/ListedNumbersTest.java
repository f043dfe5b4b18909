package org.facturier.examples.guide.ports;

import java.io.IOException;
import java.util.Set;
import org.facturier.core.party.TaxId;
import org.facturier.tax.contracts.VatRegistryContract;
import org.facturier.tax.identity.VatNumberEvidence;
import org.facturier.tax.identity.VatNumberStatus;
import org.facturier.tax.identity.VatRegistry;

/** The smallest registry of VAT numbers: whatever a client says, and never an exception. */
class ListedNumbersTest implements VatRegistryContract {

    private static final TaxId KNOWN = TaxId.parse("BE0428759497");

    // region port
    /** What the client of your choice asks over the network. */
    interface Client {
        boolean knows(TaxId number) throws IOException;
    }

    static VatRegistry registry(Client client) {
        return question -> {
            VatNumberStatus status;
            try {
                status = client.knows(question.number()) ? VatNumberStatus.VALID : VatNumberStatus.INVALID;
            } catch (IOException unreachable) {
                status = VatNumberStatus.UNAVAILABLE;
            }
            return VatNumberEvidence.of(question, "VIES", status);
        };
    }
    // endregion

    @Override
    public VatRegistry answering() {
        return registry(Set.of(KNOWN)::contains);
    }

    @Override
    public VatRegistry unreachable() {
        return registry(number -> {
            throw new IOException("no answer within 10 seconds");
        });
    }

    @Override
    public TaxId known() {
        return KNOWN;
    }

    @Override
    public TaxId unknown() {
        return TaxId.parse("BE0400000016");
    }

    @Override
    public TaxId requester() {
        return TaxId.parse("FR11123456782");
    }
}
