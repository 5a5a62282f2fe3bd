<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message numerus="yes">
        <source>All %n record(s)</source>
        <translation>
            <numerusform>The one record</numerusform>
            <numerusform>All %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n record shown</numerusform>
            <numerusform>%n records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n record selected</numerusform>
            <numerusform>%n records selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n record(s) saved as “{file}” in {folder}.</source>
        <translation>
            <numerusform>%n record saved as “{file}” in {folder}.</numerusform>
            <numerusform>%n records saved as “{file}” in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>Co&amp;lumns (%n left out)</source>
        <translation>
            <numerusform>Co&amp;lumns (%n left out)</numerusform>
            <numerusform>Co&amp;lumns (%n left out)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>%n row would be refused.</numerusform>
            <numerusform>%n rows would be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) want a look.</source>
        <translation>
            <numerusform>%n row wants a look.</numerusform>
            <numerusform>%n rows want a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n record(s)</source>
        <translation>
            <numerusform>&amp;Bring in %n record</numerusform>
            <numerusform>&amp;Bring in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>and %n more row(s), counted above</source>
        <translation>
            <numerusform>and %n more row, counted above</numerusform>
            <numerusform>and %n more rows, counted above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message numerus="yes">
        <source>Remove %n record(s) for good?</source>
        <translation>
            <numerusform>Remove %n record for good?</numerusform>
            <numerusform>Remove %n records for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with narrower topics</source>
        <translation>
            <numerusform>%n with narrower topics</numerusform>
            <numerusform>%n with narrower topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash</source>
        <translation>
            <numerusform>%n record moved to the trash</numerusform>
            <numerusform>%n records moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the trash</source>
        <translation>
            <numerusform>%n record taken out of the trash</numerusform>
            <numerusform>%n records taken out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed for good</source>
        <translation>
            <numerusform>%n record removed for good</numerusform>
            <numerusform>%n records removed for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought in</source>
        <translation>
            <numerusform>%n record brought in</numerusform>
            <numerusform>%n records brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>%n record saved</numerusform>
            <numerusform>%n records saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n record(s)</source>
        <translation>
            <numerusform>adding %n record</numerusform>
            <numerusform>adding %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n record(s)</source>
        <translation>
            <numerusform>deleting %n record</numerusform>
            <numerusform>deleting %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %n record(s)</source>
        <translation>
            <numerusform>restoring %n record</numerusform>
            <numerusform>restoring %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n record(s) for good</source>
        <translation>
            <numerusform>removing %n record for good</numerusform>
            <numerusform>removing %n records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n record(s)</source>
        <translation>
            <numerusform>import of %n record</numerusform>
            <numerusform>import of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n record(s)</source>
        <translation>
            <numerusform>changes to %n record</numerusform>
            <numerusform>changes to %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>record_form</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
