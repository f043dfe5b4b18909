package org.facturier.tax.identity;

/**
 * A registry of VAT numbers that is asked over the network, such as VIES. The host implements it with the client of its
 * choice and keeps what it answers; this library never asks by itself.
 *
 * @implSpec V1: the answer holds the question as it was asked. V2: a registry that cannot be reached, times out or refuses
 *     is {@link VatNumberStatus#UNAVAILABLE}, never an exception and never {@link VatNumberStatus#INVALID}. V3: a number
 *     that the registry does not know is {@link VatNumberStatus#INVALID}. V4: safe for many threads. The test interface
 *     {@code VatRegistryContract} states them.
 */
@FunctionalInterface
public interface VatRegistry {

    /** {@return what the registry says of a number} */
    VatNumberEvidence ask(VatNumberQuestion question);
}
