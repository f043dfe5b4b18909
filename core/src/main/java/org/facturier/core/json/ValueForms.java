package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Message;
import org.facturier.core.parsing.TextForms;
import org.facturier.core.parsing.TextReading;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFacts;

/**
 * Values that are texts in JSON, families, and what is left out where nothing is said: also of types that are not ours.
 *
 * <p>It is told to the strict mapper only. Empty lists and empty optional values are left out when written and supplied
 * when read, so that a document says nothing of what it has nothing to say of; a null in a list or map is refused.
 */
final class ValueForms extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ValueForms() {
        super("facturier-values", Version.unknownVersion());
        TextForms.ALL.forEach(form -> form.register(this));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addBeanDeserializerModifier(new TextReading());
        Families.register(context);
        context.setMixInAnnotations(TaxTreatment.class, TreatmentForm.Mixin.class);
        context.setMixInAnnotations(TaxFacts.class, TaxFactsForm.Mixin.class);
        context.setMixInAnnotations(Explanation.class, ExplanationForm.Mixin.class);
        context.setMixInAnnotations(Message.class, MessageForm.class);
        context.configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        context.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        context.configOverride(TaxFacts.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        for (Class<?> group : NothingSaid.GROUPS) {
            context.configOverride(group)
                    .setInclude(JsonInclude.Value.construct(
                            JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, NothingSaid.class, Void.class));
        }
        context.configOverride(Optional.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    }

    /** The name of a message that is the only one, and the arguments of one without places, are left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface MessageForm {}
}
