package org.facturier.examples.benchmarks.einvoice;

import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.util.Locale;
import java.util.Objects;
import org.facturier.einvoice.syntax.Syntax;

/** The official rules of 1.3.16 as phive runs them: the schema, then the compiled stylesheet. */
final class Judge {

    private final IValidationExecutorSet<IValidationSourceXML> rules;

    Judge(Syntax syntax) {
        ValidationExecutorSetRegistry<IValidationSourceXML> all = new ValidationExecutorSetRegistry<>();
        EN16931Validation.initEN16931(all);
        this.rules = Objects.requireNonNull(all.getOfID(
                syntax == Syntax.CII ? EN16931Validation.VID_CII_1316 : EN16931Validation.VID_UBL_INVOICE_1316));
    }

    ValidationResultList judge(byte[] document) {
        return ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                rules,
                ValidationSourceXML.create(new ReadableResourceByteArray(document)),
                Locale.ENGLISH);
    }
}
