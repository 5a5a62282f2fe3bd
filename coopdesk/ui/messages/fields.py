"""Names of the fields of a record and of its parts, as forms, history and messages call them."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def field_name(field: str) -> str:
    """Return the name of a field such as "narrative", "learnings.text" or "text".

    Dotted names are looked up whole first; what nobody named is told by its own words. Which part
    it is ("learnings.2.text") does not matter.
    """
    names = _names()
    field = ".".join(step for step in field.split(".") if not step.isdecimal())
    last = field.rpartition(".")[2]
    return names.get(field) or names.get(last) or last.replace("_", " ").capitalize()


# fmt: off
def _names() -> dict[str, str]:
    return {
        # of every record
        "kind": translate("fields", "Kind"),
        "title": translate("fields", "Title"),
        "uid": translate("fields", "Identifier"),
        "id": translate("fields", "Number"),
        "reference": translate("fields", "Reference"),
        "language": translate("fields", "Language"),
        "period": translate("fields", "Period"),
        "status": translate("fields", "Status"),
        "narrative": translate("fields", "Story"),
        "source_url": translate("fields", "Source"),
        "as_of": translate("fields", "As of"),
        "framework": translate("fields", "Framework"),
        # of an exchange
        "modality": translate("fields", "Modality"),
        "venue": translate("fields", "Format"),
        "city": translate("fields", "City"),
        "country_held": translate("fields", "Country held"),
        "announcement_number": translate("fields", "Announcement number"),
        # of a project
        "symbol": translate("fields", "Symbol"),
        "iati_identifier": translate("fields", "IATI identifier"),
        "planned_end": translate("fields", "Planned end"),
        "revised_end": translate("fields", "Revised end"),
        "website": translate("fields", "Website"),
        "executing_body": translate("fields", "Executing body"),
        # of a framework
        "framework_type": translate("fields", "Type"),
        "acronym": translate("fields", "Acronym"),
        "number": translate("fields", "Number"),
        "signed": translate("fields", "Signed"),
        "in_force": translate("fields", "In force"),
        "ended": translate("fields", "Ended"),
        # parts
        "parties": translate("fields", "Parties"),
        "topics": translate("fields", "Topics"),
        "participants": translate("fields", "Participants"),
        "people": translate("fields", "Contacts"),
        "learnings": translate("fields", "Learnings"),
        "next_steps": translate("fields", "Next steps"),
        "comments": translate("fields", "Comments"),
        "money": translate("fields", "Money"),
        "documents": translate("fields", "Documents"),
        "related": translate("fields", "Related records"),
        "descriptions": translate("fields", "Descriptions"),
        "agreement_numbers": translate("fields", "Agreement numbers"),
        "models": translate("fields", "Intervention models"),
        "results": translate("fields", "Results"),
        "kpis": translate("fields", "Figures"),
        "status_reports": translate("fields", "Status reports"),
        "provenance": translate("fields", "Where from"),
        "warnings": translate("fields", "Doubts"),
        # kept by the catalogue
        "revision": translate("fields", "Version"),
        "content_hash": translate("fields", "Checksum"),
        "created_at": translate("fields", "Added on"),
        "created_by": translate("fields", "Added by"),
        "updated_at": translate("fields", "Changed on"),
        "updated_by": translate("fields", "Changed by"),
        "deleted_at": translate("fields", "Moved to the trash"),
        # of a list of records
        "requesting": translate("fields", "Requesting"),
        "providing": translate("fields", "Providing"),
        "others": translate("fields", "Other parties"),
        # of parties and participants
        "place": translate("fields", "Country or region"),
        "organisation": translate("fields", "Organisation"),
        "role": translate("fields", "Role"),
        "confirmed": translate("fields", "Confirmed"),
        "note": translate("fields", "Note"),
        "description": translate("fields", "Description"),
        "country": translate("fields", "Country"),
        "total": translate("fields", "Total"),
        "women": translate("fields", "Women"),
        "men": translate("fields", "Men"),
        "name": translate("fields", "Name"),
        "email": translate("fields", "E-mail"),
        # of learnings, next steps and comments
        "text": translate("fields", "Text"),
        "reported_by": translate("fields", "Reported by"),
        "result_type": translate("fields", "Kind of result"),
        "owner_place": translate("fields", "Owner, country"),
        "owner": translate("fields", "Owner"),
        "due": translate("fields", "Due"),
        "percent": translate("fields", "Done (%)"),
        "evidence": translate("fields", "Evidence"),
        "blocker": translate("fields", "Obstacle"),
        "log": translate("fields", "Notes"),
        "on": translate("fields", "Date"),
        "author": translate("fields", "Author"),
        # of money, documents and relations
        "amount": translate("fields", "Amount"),
        "currency": translate("fields", "Currency"),
        "year": translate("fields", "Year"),
        "url": translate("fields", "Link"),
        "missing": translate("fields", "Link was dead"),
        "file_hash": translate("fields", "Checksum of the file"),
        "file_name": translate("fields", "File"),
        "file_size": translate("fields", "Size of the file"),
        "other": translate("fields", "Other record"),
        "money.text": translate("fields", "Amount as written"),
        "agreement_numbers.text": translate("fields", "Agreement number"),
        # of results, figures and reports
        "level": translate("fields", "Level"),
        "code": translate("fields", "Code"),
        "label": translate("fields", "Label"),
        "activities": translate("fields", "Activities"),
        "items": translate("fields", "Lines"),
        "category": translate("fields", "Category"),
        "raw": translate("fields", "As written"),
        "status_hint": translate("fields", "Status in the source"),
        "periods": translate("fields", "Periods"),
        "key": translate("fields", "Key"),
        "value": translate("fields", "Value"),
        "origin": translate("fields", "Origin"),
        "snapshot": translate("fields", "Record at that time"),
        # of sources and doubts
        "field": translate("fields", "Field"),
        "source": translate("fields", "Source"),
        "sha256": translate("fields", "Checksum of the source"),
        "line_from": translate("fields", "From line"),
        "line_to": translate("fields", "To line"),
        "severity": translate("fields", "Weight"),
        "dismissed": translate("fields", "Dismissed"),
        # of a period
        "start": translate("fields", "Start"),
        "end": translate("fields", "End"),
        "start_precision": translate("fields", "Precision of the start"),
        "end_precision": translate("fields", "Precision of the end"),
        "shape": translate("fields", "Shape of the period"),
        "period_shape": translate("fields", "Shape of the period"),
        "words": translate("fields", "Dates as written"),
        "period_text": translate("fields", "Dates as written"),
    }
# fmt: on
