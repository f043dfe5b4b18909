package org.facturier.tax.identity;

import java.util.Map;
import org.facturier.core.party.TaxId;
import org.facturier.tax.contracts.VatRegistryContract;

/** A registry in memory keeps the contract. */
class VatRegistryTest implements VatRegistryContract {

    private static final Map<TaxId, String> HOLDERS = Map.of(TaxId.parse("BE0428759497"), "Somebody NV");

    @Override
    public VatRegistry answering() {
        return question -> HOLDERS.containsKey(question.number())
                ? VatNumberEvidence.of(question, "recorded", VatNumberStatus.VALID)
                        .withHolder(HOLDERS.get(question.number()), "Brussels")
                : VatNumberEvidence.of(question, "recorded", VatNumberStatus.INVALID);
    }

    @Override
    public VatRegistry unreachable() {
        return question -> VatNumberEvidence.of(question, "recorded", VatNumberStatus.UNAVAILABLE);
    }

    @Override
    public TaxId known() {
        return TaxId.parse("BE0428759497");
    }

    @Override
    public TaxId unknown() {
        return TaxId.parse("DE136695976");
    }

    @Override
    public TaxId requester() {
        return TaxId.parse("FR40303265045");
    }
}
