package org.facturier.tax.identity;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;

/**
 * Where the number of a firm in a register stands within its VAT number.
 *
 * @param scheme  the code of the register in ISO/IEC 6523
 * @param reading  what of the VAT number it is
 */
record RegisterNumber(String scheme, String reading) {

    /** {@return the party's numbers in the register; a SIRET begins with the SIREN} */
    List<String> of(Party party) {
        Stream<String> siren = scheme.equals(LegalId.SIREN)
                ? party.legalId(LegalId.SIRET).map(siret -> siret.substring(0, 9)).stream()
                : Stream.empty();
        return Stream.concat(party.legalId(scheme).stream(), siren).toList();
    }
}
