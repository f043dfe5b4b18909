package org.facturier.reminders.architecture;

import org.facturier.core.contracts.DecisionsContract;

class DecisionsTest implements DecisionsContract {}
