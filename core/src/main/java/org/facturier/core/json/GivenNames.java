package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Members of a family are written by the names that were given to them. Jackson would call a member without one by its
 * class, which nobody can read back.
 *
 * <p>So a pricing model of a host that was never named fails where it is written, not years later where it is to be read.
 * The message says which call names it.
 */
final class GivenNames extends StdTypeResolverBuilder {

    @Override
    protected TypeIdResolver idResolver(
            MapperConfig<?> config,
            JavaType family,
            PolymorphicTypeValidator validator,
            Collection<NamedType> members,
            boolean toWrite,
            boolean toRead) {
        return toWrite
                ? new Written(names(members))
                : super.idResolver(config, family, validator, members, false, toRead);
    }

    /**
     * {@return the names by class; members without one are passed over}
     *
     * @throws IllegalArgumentException if two have one name: it would not tell which is meant
     */
    private static Map<Class<?>, String> names(Collection<NamedType> members) {
        Map<Class<?>, String> names = new HashMap<>();
        for (NamedType member : members) {
            if (member.hasName() && names.containsValue(member.getName())) {
                throw new IllegalArgumentException(
                        "two members of one family are called " + member.getName() + ": give each a name of its own");
            }
            if (member.hasName()) {
                names.put(member.getType(), member.getName());
            }
        }
        return names;
    }

    /** Gives the name of a member; it reads nothing. */
    private static final class Written extends TypeIdResolverBase {

        private final Map<Class<?>, String> names;

        Written(Map<Class<?>, String> names) {
            this.names = names;
        }

        @Override
        public String idFromValue(Object member) {
            return idFromValueAndType(member, member.getClass());
        }

        /**
         * {@return the name}
         *
         * @throws IllegalArgumentException if the member has none
         */
        @Override
        public String idFromValueAndType(Object member, Class<?> type) {
            String name = names.get(type);
            if (name == null) {
                throw new IllegalArgumentException(type.getName() + " has no name in JSON: give it one before it is"
                        + " written, by mapper.registerSubtypes(new NamedType(" + type.getSimpleName()
                        + ".class, \"…\")), and read it by the same mapper");
            }
            return name;
        }

        @Override
        public JsonTypeInfo.Id getMechanism() {
            return JsonTypeInfo.Id.NAME;
        }
    }
}
