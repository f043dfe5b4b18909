package org.facturier.core.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.facturier.core.contracts.JsonInvariants;

/** A lenient mapper of a host's writes and reads the model as ours does. */
class HostMapperProperties implements JsonInvariants {

    private static final JsonMapper MAPPER = HostMappers.all()
            .get("lenient in all")
            .get()
            .addModule(new FacturierModule())
            .build();

    @Override
    public JsonMapper mapper() {
        return MAPPER;
    }
}
