package org.facturier.core.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.facturier.core.contracts.JsonInvariants;

class JsonProperties implements JsonInvariants {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Override
    public JsonMapper mapper() {
        return MAPPER;
    }
}
