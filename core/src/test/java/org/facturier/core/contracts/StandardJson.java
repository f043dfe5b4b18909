package org.facturier.core.contracts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.facturier.core.json.FacturierJson;

/** The mapper of the library, made once: a new one reads every type of the model anew. */
final class StandardJson {

    static final JsonMapper MAPPER = FacturierJson.mapper();

    private StandardJson() {}
}
