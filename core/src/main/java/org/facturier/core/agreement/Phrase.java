package org.facturier.core.agreement;

import java.util.Locale;

/** The phrases of an agreement in words; {@code {0}}, {@code {1}} stand for what is filled in. */
enum Phrase {
    VALIDITY("Validity", "Durée"),
    OPEN(
            "This version is in force from {0}, with no end agreed.",
            "La présente version s’applique à compter du {0}, sans terme convenu."),
    UNTIL(
            "This version is in force from {0} to {1} inclusive.",
            "La présente version s’applique du {0} au {1} inclus."),
    AGREED(" It was agreed on {0}.", " Elle a été convenue le {0}."),
    PARTIES("Parties", "Parties"),
    BETWEEN("{0} supplies, {1} is the partner.", "{0} est le fournisseur, {1} le partenaire."),
    CURRENCY("Currency", "Monnaie"),
    PRICED_IN("Every price is in {0}.", "Tous les prix sont exprimés en {0}."),
    LANGUAGE("Language", "Langue"),
    WRITTEN_IN("Documents are written in {0}.", "Les documents sont rédigés en {0}."),
    PAYMENT("Payment", "Paiement"),
    PAYOUT("Payment to the partner", "Paiement au partenaire"),
    MEANS("Means of payment", "Moyens de paiement"),
    DISCOUNT("Discount", "Remise"),
    OFF("{0} off {1}", "{0} de remise sur {1}"),
    OFF_ALL("{0} off all that the partner pays", "{0} de remise sur tout ce que paie le partenaire"),
    FOR_PERIOD("{0} for each period", "{0} par période"),
    SINCE(", for periods that begin from {0} on", ", pour les périodes qui commencent à compter du {0}"),
    BETWEEN_DAYS(
            ", for periods that begin from {0} to {1} inclusive",
            ", pour les périodes qui commencent du {0} au {1} inclus"),
    IN_ALL(", {0} at most in all", ", dans la limite de {0} en tout"),
    ALLOWANCES("On every invoice", "Sur chaque facture"),
    REFERENCES("References", "Références"),
    ARITHMETIC("Arithmetic", "Calcul"),
    FEE("{0} for each period, {1}.", "{0} pour chaque période, {1}."),
    PARTLY(
            "A period covered in part is billed by its days.",
            "Une période couverte en partie est facturée au prorata de ses jours."),
    BY_THIRTIES(
            "A period covered in part is billed by its days, every month counted as thirty (30E/360).",
            "Une période couverte en partie est facturée au prorata de ses jours, chaque mois compté pour trente"
                    + " (30E/360)."),
    BY_MONTHS(
            "A period covered in part is billed by its calendar months, a month covered in part by its days.",
            "Une période couverte en partie est facturée au prorata de ses mois civils, un mois couvert en partie au"
                    + " prorata de ses jours."),
    IN_FULL("A period begun is due in full.", "Toute période commencée est due en entier."),
    BY_OWN_COUNT(
            "A period covered in part is billed by the count {0}.",
            "Une période couverte en partie est facturée selon le décompte {0}."),
    FOLLOWING(
            "A day of billing that is no business day goes to the next one.",
            "Si le jour de facturation n’est pas ouvré, il est reporté au suivant."),
    MODIFIED_FOLLOWING(
            "A day of billing that is no business day goes to the next one of its month, else to the last one before.",
            "Si le jour de facturation n’est pas ouvré, il est reporté au suivant du même mois, sinon avancé au"
                    + " précédent."),
    PRECEDING(
            "A day of billing that is no business day goes to the last one before.",
            "Si le jour de facturation n’est pas ouvré, il est avancé au précédent."),
    ONCE("{0} once, on {1}.", "{0} une seule fois, le {1}."),
    USED(
            "What is used of “{0}” in each period, in unit {1}, {2}: {3}",
            "Les quantités de « {0} » de chaque période, en unité {1}, {2} : {3}"),
    PART(
            "{0} of “{1}” in each period, owed to the partner, {2}.",
            "{0} de « {1} » de chaque période, dus au partenaire, {2}."),
    IN_ADVANCE("billed in advance {0}", "facturé d’avance {0}"),
    IN_ARREARS("billed in arrears {0}", "facturé à terme échu {0}"),
    EVERY("every {0} {1} counted from {2}", "tous les {0} {1} à compter du {2}"),
    WEEK("week(s)", "semaine(s)"),
    MONTH("month(s)", "mois"),
    QUARTER("quarter(s)", "trimestre(s)"),
    HALF_YEAR("half-year(s)", "semestre(s)"),
    YEAR("year(s)", "an(s)"),
    FLAT("{0} whatever the quantity, nothing for none.", "{0} quelle que soit la quantité, rien pour aucune."),
    EACH("{0} each.", "{0} l’unité."),
    GRADUATED("each unit at the price of its own tier: {0}.", "chaque unité au prix de sa tranche : {0}."),
    VOLUME(
            "every unit at the price of the tier of the whole quantity: {0}.",
            "toutes les unités au prix de la tranche atteinte : {0}."),
    UP_TO("up to {0}, {1}", "jusqu’à {0}, {1}"),
    BEYOND("beyond, {0}", "au-delà, {0}"),
    PLUS_FLAT("{0} plus {1} once", "{0} et {1} une fois"),
    PACKAGE("{0} for each package of {1} begun, {2} free.", "{0} par lot de {1} entamé, {2} gratuits."),
    PERCENT_OF("{0} of the amount.", "{0} du montant."),
    TOGETHER("What {0} come to together in each period, {1}.", "Le total de {0} de chaque période, {1}."),
    AT_LEAST(" At least {0}.", " Au moins {0}."),
    AT_MOST(" At most {0}.", " Au plus {0}."),
    BY_LIST("by the price list “{0}”: {1}", "selon le tarif « {0} » : {1}"),
    SITE("Site", "Site"),
    SUPPLIED_TO("What is supplied goes to {0}.", "Les prestations sont destinées à {0}."),
    DELIVERY("Invoices", "Factures"),
    SENT("Invoices are sent {0}, as {1}{2}. {3}", "Les factures sont transmises {0}, au format {1}{2}. {3}"),
    SENT_TO(", to {0}", ", à {0}"),
    EMAIL("by mail", "par courriel"),
    POST("on paper", "par courrier"),
    PORTAL("to a portal", "sur un portail"),
    PLATFORM("by a platform", "par une plateforme"),
    BY_AGREEMENT("There is one for this agreement.", "Le présent accord a sa propre facture."),
    BY_SITE(
            "There is one for all agreements for the same site on one day.",
            "Les accords relatifs à un même site font l’objet d’une seule facture par jour."),
    BY_PARTNER(
            "There is one for all agreements of the partner on one day.",
            "Tous les accords du partenaire font l’objet d’une seule facture par jour."),
    SEGMENT("Prices", "Tarif"),
    PRICED_AS("Prices are those of the segment “{0}”.", "Les prix sont ceux du segment « {0} »."),
    OWN_MODEL("by the model {0}.", "selon le modèle {0}."),
    LESS("less {0} ({1})", "moins {0} ({1})"),
    PLUS("plus {0} ({1})", "plus {0} ({1})"),
    AFTER_OTHERS("{0} of what is left", "{0} du restant"),
    WHOLE("The amount", "Le montant"),
    BALANCE("The balance", "Le solde"),
    SHARE("{0}", "{0}"),
    FRACTION("{0} of {1} parts", "{0} part(s) sur {1}"),
    FROM_INVOICE_DATE("the date of the invoice", "la date de facture"),
    FROM_DELIVERY("the delivery", "la livraison"),
    FROM_RECEIPT("the receipt of the invoice", "la réception de la facture"),
    DUE("{0} is due {1} days after {2}", "{0} est dû {1} jours après {2}"),
    MONTHS_LATER(", {0} months later", ", {0} mois plus tard"),
    THEN_END(", then the end of that month", ", puis fin de mois"),
    END_THEN(", counted from the end of the month", ", comptés de la fin du mois"),
    EARLY("; {0} may be taken off within {1} days", " ; escompte de {0} sous {1} jours"),
    LATE_RATE(" Late payment bears {0} % a year.", " Le retard porte intérêt à {0} % l’an."),
    LATE_LAW(" Late payment bears the rate of the law.", " Le retard porte intérêt au taux légal applicable."),
    RECOVERY(" {0} are due for recovery.", " Indemnité de recouvrement : {0}."),
    NOTHING("(nothing)", "(rien)"),
    SUBJECT("Agreement {0}, version {1}", "Accord {0}, version {1}"),
    AMENDMENT("Amendment to agreement {0}: version {1}", "Avenant à l’accord {0} : version {1}"),
    REST_STAYS("All else stays as it was agreed.", "Les autres clauses demeurent inchangées."),
    WHAT("What", "Objet"),
    BEFORE("Version {0}", "Version {0}"),
    CHANGES("Agreement {0}: what changes on {1}", "Accord {0} : ce qui change le {1}");

    private final String english;
    private final String french;

    Phrase(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** {@return the phrase in French where that is the language, else in English} */
    String in(Locale language, Object... parts) {
        String text = language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }
}
