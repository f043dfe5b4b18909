package org.facturier.reminders;

import org.facturier.core.contracts.FindingWordsContract;

class FindingWordsTest implements FindingWordsContract {}
