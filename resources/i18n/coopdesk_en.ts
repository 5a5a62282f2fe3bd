<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln+ record(s)</source>
        <translation>
            <numerusform>%Ln+ record</numerusform>
            <numerusform>%Ln+ records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditWindow</name>
    <message numerus="yes">
        <source>&amp;Change %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln record</numerusform>
            <numerusform>&amp;Change %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln selected record</numerusform>
            <numerusform>%Ln selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s) of the list</source>
        <translation>
            <numerusform>The %Ln record of the list</numerusform>
            <numerusform>All %Ln records of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) not confirmed</source>
        <translation>
            <numerusform>%Ln suggestion not confirmed</numerusform>
            <numerusform>%Ln suggestions not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Save %Ln record</numerusform>
            <numerusform>&amp;Save %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind no field (–)</source>
        <translation>
            <numerusform>%Ln line behind no field (–)</numerusform>
            <numerusform>%Ln lines behind no field (–)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind several drafts (=)</source>
        <translation>
            <numerusform>%Ln line behind several drafts (=)</numerusform>
            <numerusform>%Ln lines behind several drafts (=)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln record(s) checked.</source>
        <translation>
            <numerusform>%Ln record checked.</numerusform>
            <numerusform>%Ln records checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were saved.</source>
        <translation>
            <numerusform>%Ln thing is not as it was saved.</numerusform>
            <numerusform>%Ln things are not as they were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more, in the details</source>
        <translation>
            <numerusform>… and %Ln more, in the details</numerusform>
            <numerusform>… and %Ln more, in the details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) want a look.</source>
        <translation>
            <numerusform>%Ln column wants a look.</numerusform>
            <numerusform>%Ln columns want a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln field(s) say the same</source>
        <translation>
            <numerusform>%Ln field says the same</numerusform>
            <numerusform>%Ln fields say the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message numerus="yes">
        <source>%Ln record(s) the same</source>
        <translation>
            <numerusform>%Ln record the same</numerusform>
            <numerusform>%Ln records the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln record(s), so it takes a while.</source>
        <translation>
            <numerusform>There is %Ln record, so it takes a while.</numerusform>
            <numerusform>There are %Ln records, so it takes a while.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were compared.</source>
        <translation>
            <numerusform>%Ln record was compared.</numerusform>
            <numerusform>%Ln records were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>The one record</numerusform>
            <numerusform>All %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln record shown</numerusform>
            <numerusform>%Ln records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln record selected</numerusform>
            <numerusform>%Ln records selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) saved as “{file}” in {folder}.</source>
        <translation>
            <numerusform>%Ln record saved as “{file}” in {folder}.</numerusform>
            <numerusform>%Ln records saved as “{file}” in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) would be refused.</source>
        <translation>
            <numerusform>%Ln row would be refused.</numerusform>
            <numerusform>%Ln rows would be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look.</source>
        <translation>
            <numerusform>%Ln row wants a look.</numerusform>
            <numerusform>%Ln rows want a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Bring in %Ln record</numerusform>
            <numerusform>&amp;Bring in %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message numerus="yes">
        <source>Co&amp;lumns (%Ln to look at)</source>
        <translation>
            <numerusform>Co&amp;lumns (%Ln to look at)</numerusform>
            <numerusform>Co&amp;lumns (%Ln to look at)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeQuestion</name>
    <message numerus="yes">
        <source>%Ln pair(s) become one record each.</source>
        <translation>
            <numerusform>%Ln pair becomes one record.</numerusform>
            <numerusform>%Ln pairs become one record each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them the two say different things in some field: what the record that stays says is kept, the other waits in the trash.</source>
        <translation>
            <numerusform>In %Ln of them the two say different things in some field: what the record that stays says is kept, the other waits in the trash.</numerusform>
            <numerusform>In %Ln of them the two say different things in some field: what the record that stays says is kept, the other waits in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Merge %Ln pair</numerusform>
            <numerusform>Merge %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) bear “{topic}”.</source>
        <translation>
            <numerusform>%Ln record bears “{topic}”.</numerusform>
            <numerusform>%Ln records bear “{topic}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) get “{other}” in place of “{topic}”.</source>
        <translation>
            <numerusform>%Ln record gets “{other}” in place of “{topic}”.</numerusform>
            <numerusform>%Ln records get “{other}” in place of “{topic}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of it become other names of “{other}”.</source>
        <translation>
            <numerusform>%Ln name of it becomes another name of “{other}”.</numerusform>
            <numerusform>%Ln names of it become other names of “{other}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln narrower topic(s) move under “{other}”.</source>
        <translation>
            <numerusform>%Ln narrower topic moves under “{other}”.</numerusform>
            <numerusform>%Ln narrower topics move under “{other}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message numerus="yes">
        <source>Of %Ln record(s) it is not known here what was exported.</source>
        <translation>
            <numerusform>Of %Ln record it is not known here what was exported.</numerusform>
            <numerusform>Of %Ln records it is not known here what was exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) want a look after merging.</source>
        <translation>
            <numerusform>%Ln new row wants a look after merging.</numerusform>
            <numerusform>%Ln new rows want a look after merging.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash</source>
        <translation>
            <numerusform>%Ln moved to the trash</numerusform>
            <numerusform>%Ln moved to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>Found %Ln time(s)</source>
        <translation>
            <numerusform>Found once</numerusform>
            <numerusform>Found %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message numerus="yes">
        <source>Remove %Ln record(s) for good?</source>
        <translation>
            <numerusform>Remove %Ln record for good?</numerusform>
            <numerusform>Remove %Ln records for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln record added</numerusform>
            <numerusform>%Ln records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedRows</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln new since you last looked</numerusform>
            <numerusform>%Ln new since you last looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%Ln record(s) new or changed since you last looked</source>
        <translation>
            <numerusform>%Ln record new or changed since you last looked</numerusform>
            <numerusform>%Ln records new or changed since you last looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower topics</source>
        <translation>
            <numerusform>%Ln with narrower topics</numerusform>
            <numerusform>%Ln with narrower topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>%Ln line chosen</numerusform>
            <numerusform>%Ln lines chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulk_edit</name>
    <message numerus="yes">
        <source>%Ln would change</source>
        <translation>
            <numerusform>%Ln would change</numerusform>
            <numerusform>%Ln would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message numerus="yes">
        <source>%Ln pair(s) of records merged</source>
        <translation>
            <numerusform>%Ln pair of records merged</numerusform>
            <numerusform>%Ln pairs of records merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records told apart</source>
        <translation>
            <numerusform>%Ln pair of records told apart</numerusform>
            <numerusform>%Ln pairs of records told apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln record added</numerusform>
            <numerusform>%Ln records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln record moved to the trash</numerusform>
            <numerusform>%Ln records moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the trash</source>
        <translation>
            <numerusform>%Ln record taken out of the trash</numerusform>
            <numerusform>%Ln records taken out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed for good</source>
        <translation>
            <numerusform>%Ln record removed for good</numerusform>
            <numerusform>%Ln records removed for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought in</source>
        <translation>
            <numerusform>%Ln record brought in</numerusform>
            <numerusform>%Ln records brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) captured from “{title}”</source>
        <translation>
            <numerusform>%Ln record captured from “{title}”</numerusform>
            <numerusform>%Ln records captured from “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Workbook merged: %Ln record(s)</source>
        <translation>
            <numerusform>Workbook merged: %Ln record</numerusform>
            <numerusform>Workbook merged: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved</source>
        <translation>
            <numerusform>%Ln record saved</numerusform>
            <numerusform>%Ln records saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln pair(s) of records</source>
        <translation>
            <numerusform>merging %Ln pair of records</numerusform>
            <numerusform>merging %Ln pairs of records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>telling %Ln pair(s) of records apart</source>
        <translation>
            <numerusform>telling %Ln pair of records apart</numerusform>
            <numerusform>telling %Ln pairs of records apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln record(s)</source>
        <translation>
            <numerusform>adding %Ln record</numerusform>
            <numerusform>adding %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk edit of %Ln record(s)</source>
        <translation>
            <numerusform>bulk edit of %Ln record</numerusform>
            <numerusform>bulk edit of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln record(s)</source>
        <translation>
            <numerusform>deleting %Ln record</numerusform>
            <numerusform>deleting %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln record(s)</source>
        <translation>
            <numerusform>restoring %Ln record</numerusform>
            <numerusform>restoring %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %Ln record(s) for good</source>
        <translation>
            <numerusform>removing %Ln record for good</numerusform>
            <numerusform>removing %Ln records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln record(s)</source>
        <translation>
            <numerusform>import of %Ln record</numerusform>
            <numerusform>import of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln record(s)</source>
        <translation>
            <numerusform>changes to %Ln record</numerusform>
            <numerusform>changes to %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <source>%Ln topic(s) in common</source>
        <translation>
            <numerusform>%Ln topic in common</numerusform>
            <numerusform>%Ln topics in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln day apart</numerusform>
            <numerusform>%Ln days apart</numerusform>
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
<context>
    <name>refusals</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>Topic: {topic}, with %Ln narrower</source>
        <translation>
            <numerusform>Topic: {topic}, with %Ln narrower</numerusform>
            <numerusform>Topic: {topic}, with %Ln narrower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{topic} + %Ln narrower</source>
        <translation>
            <numerusform>{topic} + %Ln narrower</numerusform>
            <numerusform>{topic} + %Ln narrower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} or %Ln more</numerusform>
            <numerusform>{names} or %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
