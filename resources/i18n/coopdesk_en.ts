<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionRoom</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to update saved as {file}</source>
        <translation>
            <numerusform>%Ln record to update saved as {file}</numerusform>
            <numerusform>%Ln records to update saved as {file}</numerusform>
        </translation>
    </message>
</context>
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
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) saved in {file}</source>
        <translation>
            <numerusform>%Ln change saved in {file}</numerusform>
            <numerusform>%Ln changes saved in {file}</numerusform>
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
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln different</numerusform>
            <numerusform>%Ln different</numerusform>
        </translation>
    </message>
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
    <name>DayTable</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln of your own</numerusform>
            <numerusform>%Ln of your own</numerusform>
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
    <message numerus="yes">
        <source>%Ln selected pair(s) are not almost certain: merge those one by one.</source>
        <translation>
            <numerusform>%Ln selected pair is not almost certain: merge it by itself.</numerusform>
            <numerusform>%Ln selected pairs are not almost certain: merge those one by one.</numerusform>
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
    <name>FindingsPanel</name>
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
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln next step</numerusform>
            <numerusform>%Ln next steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpRoom</name>
    <message numerus="yes">
        <source>%Ln line(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln line saved as {file}</numerusform>
            <numerusform>%Ln lines saved as {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln next step saved as {file}</numerusform>
            <numerusform>%Ln next steps saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>%Ln thing(s) you decided no longer fit.</source>
        <translation>
            <numerusform>%Ln thing you decided no longer fits.</numerusform>
            <numerusform>%Ln things you decided no longer fit.</numerusform>
        </translation>
    </message>
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
    <name>LearningsPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesFilter</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln line(s)</source>
        <translation>
            <numerusform>{count} of %Ln line</numerusform>
            <numerusform>{count} of %Ln lines</numerusform>
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
        <source>%Ln answer(s) you gave would be lost.</source>
        <translation>
            <numerusform>%Ln answer you gave would be lost.</numerusform>
            <numerusform>%Ln answers you gave would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln answer(s) the line says something else now; please look again.</source>
        <translation>
            <numerusform>Of %Ln answer the line says something else now; please look again.</numerusform>
            <numerusform>Of %Ln answers the line says something else now; please look again.</numerusform>
        </translation>
    </message>
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
    <name>PackChoices</name>
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
    <name>PackDialog</name>
    <message numerus="yes">
        <source>A pack of %Ln record(s) is saved in {folder}: {files}</source>
        <translation>
            <numerusform>A pack of %Ln record is saved in {folder}: {files}</numerusform>
            <numerusform>A pack of %Ln records is saved in {folder}: {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message numerus="yes">
        <source>List of %Ln record(s)</source>
        <translation>
            <numerusform>List of %Ln record</numerusform>
            <numerusform>List of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s), page by page</source>
        <translation>
            <numerusform>%Ln selected record, page by page</numerusform>
            <numerusform>%Ln selected records, page by page</numerusform>
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
    <name>ProjectWindow</name>
    <message numerus="yes">
        <source>%Ln line(s) without a date</source>
        <translation>
            <numerusform>%Ln line without a date</numerusform>
            <numerusform>%Ln lines without a date</numerusform>
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
    <name>ReportReviewWindow</name>
    <message numerus="yes">
        <source>%Ln difference(s) you looked at say something else now.</source>
        <translation>
            <numerusform>%Ln difference you looked at says something else now.</numerusform>
            <numerusform>%Ln differences you looked at say something else now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln difference(s)</source>
        <translation>
            <numerusform>&amp;Take in %Ln difference</numerusform>
            <numerusform>&amp;Take in %Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) would come back</source>
        <translation>
            <numerusform>%Ln record would come back</numerusform>
            <numerusform>%Ln records would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change back</source>
        <translation>
            <numerusform>%Ln record would change back</numerusform>
            <numerusform>%Ln records would change back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved since would go</source>
        <translation>
            <numerusform>%Ln record saved since would go</numerusform>
            <numerusform>%Ln records saved since would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stay</source>
        <translation>
            <numerusform>%Ln record would stay</numerusform>
            <numerusform>%Ln records would stay</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) left out by you</source>
        <translation>
            <numerusform>%Ln row left out by you</numerusform>
            <numerusform>%Ln rows left out by you</numerusform>
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
    <name>_Behind</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>begun_work</name>
    <message numerus="yes">
        <source>%Ln thing(s) decided</source>
        <translation>
            <numerusform>%Ln thing decided</numerusform>
            <numerusform>%Ln things decided</numerusform>
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
    <name>country</name>
    <message numerus="yes">
        <source>All %Ln country(s)</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>All %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) provided on it</source>
        <translation>
            <numerusform>%Ln country provided on it</numerusform>
            <numerusform>%Ln countries provided on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>All %Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>provided on it %Ln time(s)</source>
        <translation>
            <numerusform>provided on it %Ln time</numerusform>
            <numerusform>provided on it %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned, not held yet</source>
        <translation>
            <numerusform>%Ln planned, not held yet</numerusform>
            <numerusform>%Ln planned, not held yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped {country} %Ln time(s)</source>
        <translation>
            <numerusform>helped {country} %Ln time</numerusform>
            <numerusform>helped {country} %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learnings told of %Ln exchange(s)</source>
        <translation>
            <numerusform>learnings told of %Ln exchange</numerusform>
            <numerusform>learnings told of %Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked for %Ln exchange(s)</source>
        <translation>
            <numerusform>Asked for %Ln exchange</numerusform>
            <numerusform>Asked for %Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered %Ln exchange(s)</source>
        <translation>
            <numerusform>offered %Ln exchange</numerusform>
            <numerusform>offered %Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took part in %Ln other(s)</source>
        <translation>
            <numerusform>took part in %Ln other</numerusform>
            <numerusform>took part in %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln framework(s)</source>
        <translation>
            <numerusform>%Ln framework</numerusform>
            <numerusform>%Ln frameworks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more topic(s)</source>
        <translation>
            <numerusform>and %Ln more topic</numerusform>
            <numerusform>and %Ln more topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln next step(s)</source>
        <translation>
            <numerusform>The %Ln next step</numerusform>
            <numerusform>All %Ln next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln learning(s)</source>
        <translation>
            <numerusform>The %Ln learning</numerusform>
            <numerusform>All %Ln learnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>All %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>All %Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped it %Ln time(s)</source>
        <translation>
            <numerusform>helped it %Ln time</numerusform>
            <numerusform>helped it %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was helped %Ln time(s)</source>
        <translation>
            <numerusform>was helped %Ln time</numerusform>
            <numerusform>was helped %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both took part %Ln time(s)</source>
        <translation>
            <numerusform>both took part %Ln time</numerusform>
            <numerusform>both took part %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message numerus="yes">
        <source>%Ln next step(s) updated</source>
        <translation>
            <numerusform>%Ln next step updated</numerusform>
            <numerusform>%Ln next steps updated</numerusform>
        </translation>
    </message>
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
        <source>%Ln record(s) taken back out of a backup</source>
        <translation>
            <numerusform>%Ln record taken back out of a backup</numerusform>
            <numerusform>%Ln records taken back out of a backup</numerusform>
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
        <source>change of %Ln next step(s)</source>
        <translation>
            <numerusform>change of %Ln next step</numerusform>
            <numerusform>change of %Ln next steps</numerusform>
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
        <source>taking %Ln record(s) back out of a backup</source>
        <translation>
            <numerusform>taking %Ln record back out of a backup</numerusform>
            <numerusform>taking %Ln records back out of a backup</numerusform>
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
    <name>figures</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>in %Ln line</numerusform>
            <numerusform>in %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them women</source>
        <translation>
            <numerusform>%Ln of them a woman</numerusform>
            <numerusform>%Ln of them women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a number</source>
        <translation>
            <numerusform>%Ln group without a number</numerusform>
            <numerusform>%Ln groups without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message numerus="yes">
        <source>%Ln attached file(s) that nothing names any more removed.</source>
        <translation>
            <numerusform>%Ln attached file that nothing names any more removed.</numerusform>
            <numerusform>%Ln attached files that nothing names any more removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
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
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>Due in %Ln day</numerusform>
            <numerusform>Due in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 30 days</source>
        <translation>
            <numerusform>%Ln due within 30 days</numerusform>
            <numerusform>%Ln due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due later</source>
        <translation>
            <numerusform>%Ln due later</numerusform>
            <numerusform>%Ln due later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) are overdue</source>
        <translation>
            <numerusform>%Ln next step is overdue</numerusform>
            <numerusform>%Ln next steps are overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln same</numerusform>
            <numerusform>%Ln same</numerusform>
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
        <source>%Ln duplicate</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation>
            <numerusform>%Ln left out by you</numerusform>
            <numerusform>%Ln left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not data</source>
        <translation>
            <numerusform>%Ln not data</numerusform>
            <numerusform>%Ln not data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%Ln exchange(s) without who provided to whom</source>
        <translation>
            <numerusform>%Ln exchange without who provided to whom</numerusform>
            <numerusform>%Ln exchanges without who provided to whom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln changed there</numerusform>
            <numerusform>%Ln changed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) added</source>
        <translation>
            <numerusform>%Ln column added</numerusform>
            <numerusform>%Ln columns added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) without a date.</source>
        <translation>
            <numerusform>%Ln exchange without a date.</numerusform>
            <numerusform>%Ln exchanges without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
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
    <name>report_differences</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
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
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
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
