"""All kinds of records with their parts, history, imports and the text index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "catalogue",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "change",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("deed", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=4), nullable=False),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["target"], ["change.id"], name=op.f("fk_change_target_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_state"), ["state"], unique=False)

    op.create_table(
        "heading_map",
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_heading_map")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_heading_map_fingerprint")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_run",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_run_sha256"), ["sha256"], unique=False)

    op.create_table(
        "organisation",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("acronym", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("country", sa.String(length=8), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["organisation.id"], name=op.f("fk_organisation_parent_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("name_key", name=op.f("uq_organisation_name_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "record",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("narrative", sa.Text(), nullable=False),
        sa.Column("source_url", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("framework", sa.String(length=36), nullable=False),
        sa.Column("modality", sa.String(length=40), nullable=False),
        sa.Column("venue", sa.String(length=40), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("country_held", sa.String(length=8), nullable=False),
        sa.Column("announcement_number", sa.Text(), nullable=True),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("iati_identifier", sa.Text(), nullable=False),
        sa.Column("planned_end", sa.Date(), nullable=True),
        sa.Column("revised_end", sa.Date(), nullable=True),
        sa.Column("website", sa.Text(), nullable=False),
        sa.Column("executing_body", sa.Text(), nullable=False),
        sa.Column("framework_type", sa.String(length=40), nullable=False),
        sa.Column("acronym", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("signed", sa.Date(), nullable=True),
        sa.Column("in_force", sa.Date(), nullable=True),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
        sa.Column("period_start_precision", sa.String(length=8), nullable=False),
        sa.Column("period_end_precision", sa.String(length=8), nullable=False),
        sa.Column("period_shape", sa.String(length=8), nullable=False),
        sa.Column("period_words", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
        sa.UniqueConstraint("uid", name=op.f("uq_record_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_record_framework"), ["framework"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_record_iati_identifier"), ["iati_identifier"], unique=False
        )
        batch_op.create_index(
            "ix_record_list",
            [
                "deleted_at",
                "kind",
                "period_start",
                "period_end",
                "period_shape",
                "status",
                "country_held",
            ],
            unique=False,
        )
        batch_op.create_index(
            "ix_record_period", ["deleted_at", "period_start", "kind"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_record_reference"), ["reference"], unique=False)
        batch_op.create_index("ix_record_title", ["deleted_at", "title_key", "kind"], unique=False)
        batch_op.create_index("ix_record_title_key", ["title_key"], unique=False)

    op.create_table(
        "saved_search",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "topic",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("broader", sa.String(length=40), nullable=False),
        sa.Column("labels", sa.JSON(), nullable=False),
        sa.Column("synonyms", sa.JSON(), nullable=False),
        sa.Column("mappings", sa.JSON(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("code", name=op.f("uq_topic_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "agreement_number",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_agreement_number_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_number")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("agreement_number", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_agreement_number_record_id"), ["record_id"], unique=False
        )

    op.create_table(
        "comment",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_comment_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("comment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_comment_record_id"), ["record_id"], unique=False)

    op.create_table(
        "description",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_description_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_description")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("description", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_description_record_id"), ["record_id"], unique=False)

    op.create_table(
        "document",
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("missing", sa.Boolean(), nullable=False),
        sa.Column("file_hash", sa.String(length=64), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_document_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_document_record_id"), ["record_id"], unique=False)

    op.create_table(
        "doubt",
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("severity", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("dismissed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_doubt_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doubt")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("doubt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_doubt_record_id"), ["record_id"], unique=False)

    op.create_table(
        "edit",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_id"], ["change.id"], name=op.f("fk_edit_change_id_change")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edit")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("edit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_edit_change_id"), ["change_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_edit_record_id"), ["record_id"], unique=False)

    op.create_table(
        "imported_record",
        sa.Column("import_run_id", sa.Integer(), nullable=False),
        sa.Column("record_uid", sa.String(length=36), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_run_id"],
            ["import_run.id"],
            name=op.f("fk_imported_record_import_run_id_import_run"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imported_record")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("imported_record", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_imported_record_import_run_id"), ["import_run_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_imported_record_record_uid"), ["record_uid"], unique=False
        )

    op.create_table(
        "intervention_model",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_intervention_model_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intervention_model")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("intervention_model", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_intervention_model_record_id"), ["record_id"], unique=False
        )

    op.create_table(
        "kpi_value",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(length=40), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_kpi_value_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kpi_value")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("kpi_value", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kpi_value_record_id"), ["record_id"], unique=False)

    op.create_table(
        "learning",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reported_by", sa.Text(), nullable=False),
        sa.Column("result_type", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_learning_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("learning", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_learning_record_id"), ["record_id"], unique=False)

    op.create_table(
        "money",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_money_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_money")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("money", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_money_record_id"), ["record_id"], unique=False)

    op.create_table(
        "next_step",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_place", sa.String(length=8), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("blocker", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_next_step_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_next_step")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("next_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_next_step_due"), ["due"], unique=False)
        batch_op.create_index(batch_op.f("ix_next_step_record_id"), ["record_id"], unique=False)

    op.create_table(
        "participant_group",
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=8), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("women", sa.Integer(), nullable=True),
        sa.Column("men", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_participant_group_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant_group")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("participant_group", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_participant_group_record_id"), ["record_id"], unique=False
        )

    op.create_table(
        "party",
        sa.Column("place", sa.String(length=8), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_party_organisation_id_organisation"),
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_party_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_party_organisation_id"), ["organisation_id"], unique=False
        )
        batch_op.create_index("ix_party_place", ["place", "record_id", "role"], unique=False)
        batch_op.create_index(batch_op.f("ix_party_record_id"), ["record_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_person_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_record_id"), ["record_id"], unique=False)

    op.create_table(
        "provenance",
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("line_from", sa.Integer(), nullable=True),
        sa.Column("line_to", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_provenance_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provenance")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("provenance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_provenance_record_id"), ["record_id"], unique=False)

    op.create_table(
        "record_topic",
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_record_topic_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_topic")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("record_topic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_record_topic_record_id"), ["record_id"], unique=False)
        batch_op.create_index("ix_record_topic_topic", ["topic", "record_id"], unique=False)

    op.create_table(
        "relation",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("other", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_relation_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("relation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_relation_other"), ["other"], unique=False)
        batch_op.create_index(batch_op.f("ix_relation_record_id"), ["record_id"], unique=False)

    op.create_table(
        "result_node",
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("narrative", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_result_node_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_node")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("result_node", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_result_node_record_id"), ["record_id"], unique=False)

    op.create_table(
        "status_report",
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("source_url", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_status_report_record_id_record")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_report")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("status_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_status_report_record_id"), ["record_id"], unique=False)

    op.create_table(
        "activity",
        sa.Column("result_node_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["result_node_id"],
            ["result_node.id"],
            name=op.f("fk_activity_result_node_id_result_node"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_result_node_id"), ["result_node_id"], unique=False
        )

    op.create_table(
        "node_model",
        sa.Column("result_node_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["result_node_id"],
            ["result_node.id"],
            name=op.f("fk_node_model_result_node_id_result_node"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_node_model")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("node_model", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_node_model_result_node_id"), ["result_node_id"], unique=False
        )

    op.create_table(
        "step_note",
        sa.Column("next_step_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["next_step_id"], ["next_step.id"], name=op.f("fk_step_note_next_step_id_next_step")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_note")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("step_note", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_step_note_next_step_id"), ["next_step_id"], unique=False
        )

    op.create_table(
        "activity_item",
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("status_hint", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_activity_item_activity_id_activity")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_item")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("activity_item", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_item_activity_id"), ["activity_id"], unique=False
        )

    op.create_table(
        "item_period",
        sa.Column("activity_item_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
        sa.Column("period_start_precision", sa.String(length=8), nullable=False),
        sa.Column("period_end_precision", sa.String(length=8), nullable=False),
        sa.Column("period_shape", sa.String(length=8), nullable=False),
        sa.Column("period_words", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_item_id"],
            ["activity_item.id"],
            name=op.f("fk_item_period_activity_item_id_activity_item"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_period")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("item_period", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_item_period_activity_item_id"), ["activity_item_id"], unique=False
        )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE text_index USING fts5"
            "(title, body, places, topics,"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
        )


def downgrade() -> None:
    """Revert."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE text_index")
    with op.batch_alter_table("item_period", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_item_period_activity_item_id"))

    op.drop_table("item_period")
    with op.batch_alter_table("activity_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_item_activity_id"))

    op.drop_table("activity_item")
    with op.batch_alter_table("step_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_step_note_next_step_id"))

    op.drop_table("step_note")
    with op.batch_alter_table("node_model", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_node_model_result_node_id"))

    op.drop_table("node_model")
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_result_node_id"))

    op.drop_table("activity")
    with op.batch_alter_table("status_report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_status_report_record_id"))

    op.drop_table("status_report")
    with op.batch_alter_table("result_node", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_result_node_record_id"))

    op.drop_table("result_node")
    with op.batch_alter_table("relation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_relation_record_id"))
        batch_op.drop_index(batch_op.f("ix_relation_other"))

    op.drop_table("relation")
    with op.batch_alter_table("record_topic", schema=None) as batch_op:
        batch_op.drop_index("ix_record_topic_topic")
        batch_op.drop_index(batch_op.f("ix_record_topic_record_id"))

    op.drop_table("record_topic")
    with op.batch_alter_table("provenance", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_provenance_record_id"))

    op.drop_table("provenance")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_record_id"))

    op.drop_table("person")
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_party_record_id"))
        batch_op.drop_index("ix_party_place")
        batch_op.drop_index(batch_op.f("ix_party_organisation_id"))

    op.drop_table("party")
    with op.batch_alter_table("participant_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_participant_group_record_id"))

    op.drop_table("participant_group")
    with op.batch_alter_table("next_step", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_next_step_record_id"))
        batch_op.drop_index(batch_op.f("ix_next_step_due"))

    op.drop_table("next_step")
    with op.batch_alter_table("money", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_money_record_id"))

    op.drop_table("money")
    with op.batch_alter_table("learning", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_learning_record_id"))

    op.drop_table("learning")
    with op.batch_alter_table("kpi_value", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kpi_value_record_id"))

    op.drop_table("kpi_value")
    with op.batch_alter_table("intervention_model", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_intervention_model_record_id"))

    op.drop_table("intervention_model")
    with op.batch_alter_table("imported_record", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_imported_record_record_uid"))
        batch_op.drop_index(batch_op.f("ix_imported_record_import_run_id"))

    op.drop_table("imported_record")
    with op.batch_alter_table("edit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_edit_record_id"))
        batch_op.drop_index(batch_op.f("ix_edit_change_id"))

    op.drop_table("edit")
    with op.batch_alter_table("doubt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_doubt_record_id"))

    op.drop_table("doubt")
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_document_record_id"))

    op.drop_table("document")
    with op.batch_alter_table("description", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_description_record_id"))

    op.drop_table("description")
    with op.batch_alter_table("comment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_comment_record_id"))

    op.drop_table("comment")
    with op.batch_alter_table("agreement_number", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_number_record_id"))

    op.drop_table("agreement_number")
    op.drop_table("topic")
    op.drop_table("saved_search")
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.drop_index("ix_record_title_key")
        batch_op.drop_index("ix_record_title")
        batch_op.drop_index("ix_record_period")
        batch_op.drop_index(batch_op.f("ix_record_reference"))
        batch_op.drop_index("ix_record_list")
        batch_op.drop_index(batch_op.f("ix_record_iati_identifier"))
        batch_op.drop_index(batch_op.f("ix_record_framework"))

    op.drop_table("record")
    op.drop_table("organisation")
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_run_sha256"))

    op.drop_table("import_run")
    op.drop_table("heading_map")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_change_state"))

    op.drop_table("change")
    op.drop_table("catalogue")
