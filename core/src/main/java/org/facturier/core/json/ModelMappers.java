package org.facturier.core.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.ClassIntrospector.MixInResolver;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * The strict mapper behind one of a host's: of that it takes the names and mixins of the host's own models, nothing else.
 *
 * <p>A host may register subtypes after its module, or copy its mapper; so the mapper behind it is made when a type is
 * first asked for, and once more for other names. To make one twice does no harm: both do the same.
 */
final class ModelMappers {

    private final ModelModule module;
    private volatile @Nullable JsonMapper last;

    ModelMappers(ModelModule module) {
        this.module = module;
    }

    /**
     * {@return the mapper for a configuration of the host's; a copy of its mapper has names of its own}
     *
     * @param host  how the mapper of the host is configured: of that its subtypes and mixins count, nothing else
     */
    JsonMapper behind(MapperConfig<?> host) {
        JsonMapper mapper = last;
        if (mapper == null || mapper.getSubtypeResolver() != host.getSubtypeResolver()) {
            mapper = make(host);
            last = mapper;
        }
        return mapper;
    }

    private JsonMapper make(MapperConfig<?> host) {
        JsonMapper mapper = FacturierJson.mapper(module);
        mapper.setSubtypeResolver(host.getSubtypeResolver());
        mapper.setMixInResolver(new HostMixIns(module, host));
        return mapper;
    }

    /** Mixins reach what the host adds to a family of the model, and neither the model nor its values. */
    private record HostMixIns(ModelModule module, MixInResolver host) implements MixInResolver {

        @Override
        public @Nullable Class<?> findMixInClassFor(Class<?> type) {
            return isFixed(type) ? null : host.findMixInClassFor(type);
        }

        /** {@return whether a type has one form whatever a host says: those of the model, of Java and amounts} */
        private boolean isFixed(Class<?> type) {
            String packageName = type.getPackageName();
            return module.isOwn(type) || packageName.startsWith("java.") || packageName.startsWith("org.joda.money");
        }

        @Override
        public MixInResolver copy() {
            return this;
        }
    }
}
