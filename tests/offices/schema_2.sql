BEGIN TRANSACTION;
CREATE TABLE attempt (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	batch_id INTEGER NOT NULL, 
	staff_id INTEGER NOT NULL, 
	workstation VARCHAR(60) NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	outcome VARCHAR(20), 
	spoil_reason VARCHAR(32), 
	CONSTRAINT pk_attempt PRIMARY KEY (id), 
	CONSTRAINT ck_attempt_outcome_known CHECK (outcome IN ('good', 'spoiled', 'put_back', 'unknown', 'undone')), 
	CONSTRAINT ck_attempt_spoiled_why CHECK ((outcome IS NOT NULL AND outcome = 'spoiled') = (spoil_reason IS NOT NULL)), 
	CONSTRAINT ck_attempt_ended_with_an_outcome CHECK ((outcome IS NULL) = (ended_at IS NULL)), 
	CONSTRAINT fk_attempt_job_id FOREIGN KEY(job_id) REFERENCES print_job (id), 
	CONSTRAINT fk_attempt_batch_id FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_attempt_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "attempt" VALUES(1,1,1,3,'Loket 3','2020-08-04 00:30:00.000000','2020-08-04 00:30:00.000000','good',NULL);
INSERT INTO "attempt" VALUES(2,2,2,3,'Loket 3','2020-08-04 00:30:00.000000','2020-08-04 00:30:00.000000','good',NULL);
CREATE TABLE batch (
	id INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	token VARCHAR(32) NOT NULL, 
	staff_id INTEGER NOT NULL, 
	claimed_at DATETIME NOT NULL, 
	lease_until DATETIME NOT NULL, 
	printer VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id), 
	CONSTRAINT uq_batch_number UNIQUE (number), 
	CONSTRAINT uq_batch_token UNIQUE (token), 
	CONSTRAINT fk_batch_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "batch" VALUES(1,'CTK/20200804/001','c14efd55a2ae92366d374e1659424210',3,'2020-08-04 00:30:00.000000','2020-08-04 00:40:00.000000','');
INSERT INTO "batch" VALUES(2,'CTK/20200804/002','e58a1137fc92d88196326243098bf527',3,'2020-08-04 00:30:00.000000','2020-08-04 00:40:00.000000','');
CREATE TABLE booked (
	"key" VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_booked PRIMARY KEY ("key")
);
CREATE TABLE closed_day (
	id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	addendum INTEGER NOT NULL, 
	number VARCHAR(80) NOT NULL, 
	facts JSON NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	closed_at DATETIME NOT NULL, 
	staff_id INTEGER NOT NULL, 
	CONSTRAINT pk_closed_day PRIMARY KEY (id), 
	CONSTRAINT uq_closed_day_day_addendum UNIQUE (day, addendum), 
	CONSTRAINT uq_closed_day_number UNIQUE (number), 
	CONSTRAINT fk_closed_day_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
CREATE TABLE counter (
	kind VARCHAR(20) NOT NULL, 
	period VARCHAR(10) NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (kind, period)
);
INSERT INTO "counter" VALUES('batch','20200804',2);
CREATE TABLE destruction (
	id INTEGER NOT NULL, 
	number VARCHAR(80) NOT NULL, 
	at DATETIME NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	method VARCHAR(200) NOT NULL, 
	staff_id INTEGER NOT NULL, 
	witnesses JSON NOT NULL, 
	CONSTRAINT pk_destruction PRIMARY KEY (id), 
	CONSTRAINT uq_destruction_number UNIQUE (number), 
	CONSTRAINT fk_destruction_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
CREATE TABLE district (
	code VARCHAR(8) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_district PRIMARY KEY (code)
);
INSERT INTO "district" VALUES('36.73.01','Serang');
INSERT INTO "district" VALUES('36.73.02','Kasemen');
INSERT INTO "district" VALUES('36.73.03','Walantaka');
INSERT INTO "district" VALUES('36.73.04','Curug');
INSERT INTO "district" VALUES('36.73.05','Cipocok Jaya');
INSERT INTO "district" VALUES('36.73.06','Taktakan');
CREATE TABLE handover (
	id INTEGER NOT NULL, 
	number VARCHAR(80) NOT NULL, 
	way VARCHAR(32) NOT NULL, 
	destination_code VARCHAR(13) NOT NULL, 
	destination VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	staff_id INTEGER NOT NULL, 
	giver JSON NOT NULL, 
	receiver JSON NOT NULL, 
	CONSTRAINT pk_handover PRIMARY KEY (id), 
	CONSTRAINT uq_handover_number UNIQUE (number), 
	CONSTRAINT fk_handover_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
CREATE TABLE handover_item (
	id INTEGER NOT NULL, 
	handover_id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	reason VARCHAR(32), 
	settled_at DATETIME, 
	tracking_number VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_handover_item PRIMARY KEY (id), 
	CONSTRAINT uq_handover_item_handover_id_job_id UNIQUE (handover_id, job_id), 
	CONSTRAINT uq_handover_item_handover_id_position UNIQUE (handover_id, position), 
	CONSTRAINT ck_handover_item_outcome_known CHECK (outcome IN ('pending', 'received', 'returned', 'missing')), 
	CONSTRAINT ck_handover_item_back_for_a_reason CHECK (outcome NOT IN ('returned', 'missing') OR reason IS NOT NULL), 
	CONSTRAINT fk_handover_item_handover_id FOREIGN KEY(handover_id) REFERENCES handover (id), 
	CONSTRAINT fk_handover_item_job_id FOREIGN KEY(job_id) REFERENCES print_job (id)
);
CREATE TABLE hold (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	other_nik VARCHAR(16) NOT NULL, 
	other_name VARCHAR(200) NOT NULL, 
	other_job_id INTEGER, 
	opened_at DATETIME NOT NULL, 
	decided_at DATETIME, 
	decided_by INTEGER, 
	decision VARCHAR(20), 
	decision_reason VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_hold PRIMARY KEY (id), 
	CONSTRAINT ck_hold_reason_known CHECK (reason IN ('same_nik_other_name', 'same_person_other_nik', 'already_printed', 'died', 'moved_out', 'region_unknown', 'no_longer_ready')), 
	CONSTRAINT ck_hold_decided_or_open CHECK ((decided_at IS NULL) = (decision IS NULL)), 
	CONSTRAINT uq_hold_job_id_reason_other_nik_other_name UNIQUE (job_id, reason, other_nik, other_name), 
	CONSTRAINT fk_hold_job_id FOREIGN KEY(job_id) REFERENCES print_job (id), 
	CONSTRAINT fk_hold_other_job_id FOREIGN KEY(other_job_id) REFERENCES print_job (id), 
	CONSTRAINT fk_hold_decided_by FOREIGN KEY(decided_by) REFERENCES staff (id)
);
CREATE TABLE issued_number (
	number VARCHAR(80) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	void_at DATETIME, 
	void_reason VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_issued_number PRIMARY KEY (number)
);
INSERT INTO "issued_number" VALUES('CTK/20200804/001','batch','2020-08-04 00:30:00.000000',NULL,'');
INSERT INTO "issued_number" VALUES('CTK/20200804/002','batch','2020-08-04 00:30:00.000000',NULL,'');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	staff_id INTEGER NOT NULL, 
	workstation VARCHAR(60) NOT NULL, 
	action VARCHAR(30) NOT NULL, 
	subject VARCHAR(80) NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	facts JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "journal" VALUES(1,'2020-08-04 00:30:00.000000',1,'PC-1','office_opened','office','','{"demo": false}');
INSERT INTO "journal" VALUES(2,'2020-08-04 00:30:00.000000',1,'Loket 3','staff_added','staff:2','','{"roles": ["clerk"]}');
INSERT INTO "journal" VALUES(3,'2020-08-04 00:30:00.000000',1,'Loket 3','staff_added','staff:3','','{"roles": ["operator"]}');
INSERT INTO "journal" VALUES(4,'2020-08-04 00:30:00.000000',3,'Loket 3','stock_received','stock:blank_ktp','','{"quantity": 100, "balance": 100}');
INSERT INTO "journal" VALUES(5,'2020-08-04 00:30:00.000000',3,'Loket 3','batch_claimed','batch:CTK/20200804/001','','{"batch": 1, "jobs": 1}');
INSERT INTO "journal" VALUES(6,'2020-08-04 00:30:00.000000',3,'Loket 3','batch_claimed','job:1','','{"batch": 1, "jobs": 1}');
INSERT INTO "journal" VALUES(7,'2020-08-04 00:30:00.000000',3,'Loket 3','print_started','job:1','','{}');
INSERT INTO "journal" VALUES(8,'2020-08-04 00:30:00.000000',3,'Loket 3','card_good','job:1','','{"slot": "A-01"}');
INSERT INTO "journal" VALUES(9,'2020-08-04 00:30:00.000000',2,'Loket 3','card_picked_up','job:1','','{"taker": "self", "proof": "kk", "slot": "A-01"}');
INSERT INTO "journal" VALUES(10,'2020-08-04 00:30:00.000000',3,'Loket 3','batch_claimed','batch:CTK/20200804/002','','{"batch": 2, "jobs": 1}');
INSERT INTO "journal" VALUES(11,'2020-08-04 00:30:00.000000',3,'Loket 3','batch_claimed','job:2','','{"batch": 2, "jobs": 1}');
INSERT INTO "journal" VALUES(12,'2020-08-04 00:30:00.000000',3,'Loket 3','print_started','job:2','','{}');
INSERT INTO "journal" VALUES(13,'2020-08-04 00:30:00.000000',3,'Loket 3','card_good','job:2','','{"slot": "A-01"}');
CREATE TABLE office (
	id INTEGER NOT NULL CONSTRAINT ck_office_only_one CHECK (id = 1), 
	schema_version INTEGER NOT NULL, 
	settings JSON NOT NULL, 
	demo BOOLEAN NOT NULL, 
	opened_at DATETIME NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id)
);
INSERT INTO "office" VALUES(1,2,'{"region_code": "36.73", "former_region_codes": ["36.04.01", "36.04.02", "36.04.03", "36.04.04", "36.04.10", "36.04.21"], "government": "PEMERINTAH KOTA SERANG", "office_name": "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "address": "Jalan Jenderal Sudirman, Kota Serang, Banten", "contact": "", "city": "Serang", "zone": "Asia/Jakarta", "paper": "F4", "head_position": "Kepala Seksi Identitas Penduduk", "approver_position": "", "approver_name": "", "approver_nip": "", "receiver_signs_left": true, "numbers": {"batch": "CTK/{day}/{n:03d}", "bast": "470/{n:03d}/BAST/{roman}/{year}", "daily": "470/{n:03d}/LHC/{roman}/{year}", "destruction": "470/{n:03d}/BAPM/{roman}/{year}"}, "priority": ["due_tomorrow", "first_time", "disaster", "asked_for", "suket", "lost_or_damaged", "oldest"], "batch_size": 10, "lease_minutes": 10, "slot_capacity": 50, "first_time_age": 18, "uncollected_days": [7, 30, 90], "return_after_days": 30, "low_stock_days": 5}',0,'2020-08-04 00:30:00.000000');
CREATE TABLE pick_up (
	id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	staff_id INTEGER NOT NULL, 
	taker VARCHAR(32) NOT NULL, 
	taker_name VARCHAR(200) NOT NULL, 
	proof VARCHAR(32) NOT NULL, 
	old_card_taken BOOLEAN NOT NULL, 
	old_card_id INTEGER, 
	CONSTRAINT pk_pick_up PRIMARY KEY (id), 
	CONSTRAINT uq_pick_up_job_id UNIQUE (job_id), 
	CONSTRAINT fk_pick_up_job_id FOREIGN KEY(job_id) REFERENCES print_job (id), 
	CONSTRAINT fk_pick_up_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT fk_pick_up_old_card_id FOREIGN KEY(old_card_id) REFERENCES scrap (id)
);
INSERT INTO "pick_up" VALUES(1,1,'2020-08-04 00:30:00.000000',2,'self','WARGA 0001','kk',0,NULL);
CREATE TABLE print_job (
	id INTEGER NOT NULL, 
	nik VARCHAR(16) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_key VARCHAR(200) NOT NULL, 
	birth_place VARCHAR(100) NOT NULL, 
	birth_date DATE, 
	sex VARCHAR(1) NOT NULL, 
	address VARCHAR(300) NOT NULL, 
	rt VARCHAR(5) NOT NULL, 
	rw VARCHAR(5) NOT NULL, 
	village_code VARCHAR(13) NOT NULL, 
	district_code VARCHAR(8) NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	channel VARCHAR(32) NOT NULL, 
	delivery VARCHAR(32) NOT NULL, 
	rank INTEGER NOT NULL, 
	first_time BOOLEAN NOT NULL, 
	disaster BOOLEAN NOT NULL, 
	recorded_on DATE NOT NULL, 
	due_on DATE, 
	queued_at DATETIME NOT NULL, 
	asked_at DATETIME, 
	prr_list_id INTEGER, 
	batch_id INTEGER, 
	token VARCHAR(32), 
	started_at DATETIME, 
	printed_at DATETIME, 
	printed_by INTEGER, 
	slot VARCHAR(40), 
	handover_id INTEGER, 
	handed_over_at DATETIME, 
	cancel_reason VARCHAR(32), 
	cancelled_at DATETIME, 
	earlier_job_id INTEGER, 
	CONSTRAINT pk_print_job PRIMARY KEY (id), 
	CONSTRAINT ck_print_job_nik_sixteen CHECK (length(nik) = 16), 
	CONSTRAINT ck_print_job_state_known CHECK (state IN ('held', 'waiting', 'claimed', 'printing', 'unknown', 'printed', 'sent', 'handed_over', 'cancelled')), 
	CONSTRAINT ck_print_job_kind_known CHECK (kind IN ('ktp_el', 'kia')), 
	CONSTRAINT ck_print_job_reason_known CHECK (reason IN ('first', 'moved_in', 'data_change', 'lost', 'damaged', 'suket', 'out_of_town')), 
	CONSTRAINT ck_print_job_claim_has_token CHECK (state NOT IN ('claimed', 'printing') OR (token IS NOT NULL AND batch_id IS NOT NULL)), 
	CONSTRAINT ck_print_job_token_only_while_claimed CHECK (state IN ('claimed', 'printing') OR token IS NULL), 
	CONSTRAINT ck_print_job_printing_began CHECK (state NOT IN ('printing', 'unknown') OR started_at IS NOT NULL), 
	CONSTRAINT ck_print_job_on_the_shelf_in_a_slot CHECK ((state = 'printed') = (slot IS NOT NULL)), 
	CONSTRAINT ck_print_job_sent_by_a_transport CHECK (state <> 'sent' OR handover_id IS NOT NULL), 
	CONSTRAINT ck_print_job_handed_over_at_a_time CHECK ((state = 'handed_over') = (handed_over_at IS NOT NULL)), 
	CONSTRAINT ck_print_job_cancelled_for_a_reason CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)), 
	CONSTRAINT ck_print_job_printed_by_somebody CHECK (state NOT IN ('printed', 'sent', 'handed_over') OR (printed_at IS NOT NULL AND printed_by IS NOT NULL)), 
	CONSTRAINT fk_print_job_prr_list_id FOREIGN KEY(prr_list_id) REFERENCES prr_list (id), 
	CONSTRAINT fk_print_job_batch_id FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_print_job_printed_by FOREIGN KEY(printed_by) REFERENCES staff (id), 
	CONSTRAINT fk_print_job_handover_id FOREIGN KEY(handover_id) REFERENCES handover (id), 
	CONSTRAINT fk_print_job_earlier_job_id FOREIGN KEY(earlier_job_id) REFERENCES print_job (id)
);
INSERT INTO "print_job" VALUES(1,'3673010101900001','ktp_el','handed_over','WARGA 0001','WARGA 0001','SERANG','1990-01-01','L','KP. CIRACAS','003','001','36.73.01.1001','36.73.01','first','none','counter',6,0,0,'2019-01-01',NULL,'2020-08-03 01:00:00.000000',NULL,1,1,NULL,'2020-08-04 00:30:00.000000','2020-08-04 00:30:00.000000',3,NULL,NULL,'2020-08-04 00:30:00.000000',NULL,NULL,NULL);
INSERT INTO "print_job" VALUES(2,'3673010101900002','ktp_el','printed','WARGA 0002','WARGA 0002','SERANG','1990-01-01','L','KP. CIRACAS','003','001','36.73.01.1001','36.73.01','first','none','counter',6,0,0,'2019-01-01',NULL,'2020-08-03 01:00:00.000000',NULL,1,2,NULL,'2020-08-04 00:30:00.000000','2020-08-04 00:30:00.000000',3,'A-01',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "print_job" VALUES(3,'3673010101900003','ktp_el','waiting','WARGA 0003','WARGA 0003','SERANG','1990-01-01','L','KP. CIRACAS','003','001','36.73.01.1001','36.73.01','first','none','counter',6,0,0,'2019-01-01',NULL,'2020-08-03 01:00:00.000000',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE prr_list (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	staff_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	file_name VARCHAR(260) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	rows INTEGER NOT NULL, 
	queued INTEGER NOT NULL, 
	held INTEGER NOT NULL, 
	repeated INTEGER NOT NULL, 
	not_ready INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	vanished INTEGER NOT NULL, 
	CONSTRAINT pk_prr_list PRIMARY KEY (id), 
	CONSTRAINT ck_prr_list_counts_add_up CHECK (rows = queued + held + repeated + not_ready + rejected), 
	CONSTRAINT fk_prr_list_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "prr_list" VALUES(1,'2020-08-03 01:00:00.000000',1,'prr','PRR.xlsx','0000000000000000000000000000000000000000000000000000000000000000',3,3,0,0,0,0,0,0);
CREATE TABLE queue_tally (
	id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	district_code VARCHAR(32) NOT NULL, 
	village_code VARCHAR(32) NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	channel VARCHAR(32) NOT NULL, 
	jobs INTEGER NOT NULL, 
	CONSTRAINT pk_queue_tally PRIMARY KEY (id)
);
INSERT INTO "queue_tally" VALUES(1,'waiting','ktp_el','36.73.01','36.73.01.1001','first','none',1);
INSERT INTO "queue_tally" VALUES(2,'claimed','ktp_el','36.73.01','36.73.01.1001','first','none',0);
INSERT INTO "queue_tally" VALUES(3,'printing','ktp_el','36.73.01','36.73.01.1001','first','none',0);
INSERT INTO "queue_tally" VALUES(4,'printed','ktp_el','36.73.01','36.73.01.1001','first','none',1);
INSERT INTO "queue_tally" VALUES(5,'handed_over','ktp_el','36.73.01','36.73.01.1001','first','none',1);
CREATE TABLE record (
	nik VARCHAR(16) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_key VARCHAR(200) NOT NULL, 
	birth_place VARCHAR(100) NOT NULL, 
	birth_date DATE, 
	sex VARCHAR(1) NOT NULL, 
	address VARCHAR(300) NOT NULL, 
	rt VARCHAR(5) NOT NULL, 
	rw VARCHAR(5) NOT NULL, 
	village_code VARCHAR(13) NOT NULL, 
	district_code VARCHAR(8) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	status_raw VARCHAR(200) NOT NULL, 
	recorded_on DATE, 
	first_list_id INTEGER NOT NULL, 
	last_list_id INTEGER NOT NULL, 
	CONSTRAINT pk_record PRIMARY KEY (nik), 
	CONSTRAINT ck_record_nik_sixteen CHECK (length(nik) = 16), 
	CONSTRAINT fk_record_first_list_id FOREIGN KEY(first_list_id) REFERENCES prr_list (id), 
	CONSTRAINT fk_record_last_list_id FOREIGN KEY(last_list_id) REFERENCES prr_list (id)
);
CREATE TABLE scrap (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	category VARCHAR(32) NOT NULL, 
	reason VARCHAR(100) NOT NULL, 
	nik VARCHAR(16) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	address VARCHAR(400) NOT NULL, 
	job_id INTEGER, 
	attempt_id INTEGER, 
	staff_id INTEGER NOT NULL, 
	destruction_id INTEGER, 
	CONSTRAINT pk_scrap PRIMARY KEY (id), 
	CONSTRAINT fk_scrap_job_id FOREIGN KEY(job_id) REFERENCES print_job (id), 
	CONSTRAINT uq_scrap_attempt_id UNIQUE (attempt_id), 
	CONSTRAINT fk_scrap_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempt (id), 
	CONSTRAINT fk_scrap_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT fk_scrap_destruction_id FOREIGN KEY(destruction_id) REFERENCES destruction (id)
);
CREATE TABLE service_record (
	id INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	service VARCHAR(20) NOT NULL, 
	channel VARCHAR(32) NOT NULL, 
	village_code VARCHAR(13), 
	received_on DATE NOT NULL, 
	done_on DATE NOT NULL, 
	job_id INTEGER, 
	CONSTRAINT pk_service_record PRIMARY KEY (id), 
	CONSTRAINT uq_service_record_number UNIQUE (number), 
	CONSTRAINT fk_service_record_village_code FOREIGN KEY(village_code) REFERENCES village (code), 
	CONSTRAINT uq_service_record_job_id UNIQUE (job_id), 
	CONSTRAINT fk_service_record_job_id FOREIGN KEY(job_id) REFERENCES print_job (id)
);
CREATE TABLE staff (
	id INTEGER NOT NULL, 
	login VARCHAR(60) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	nip VARCHAR(30) NOT NULL, 
	position VARCHAR(200) NOT NULL, 
	roles VARCHAR(200) NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_staff PRIMARY KEY (id), 
	CONSTRAINT uq_staff_login UNIQUE (login)
);
INSERT INTO "staff" VALUES(1,'admin','admin','','','admin,auditor,clerk,head,operator','$argon2id$v=19$m=65536,t=3,p=4$3PXqq3B07o7NHiqS+PXLjA$o59WEEnFwNNNibh2ywUTKuKgAhfK/N2FfF40VPrxzYc',1);
INSERT INTO "staff" VALUES(2,'siti','Siti Aminah','','','clerk','$argon2id$v=19$m=65536,t=3,p=4$KZ8rGW45CwuQuOZhNN21uw$LmmK9pSDItfwpVrNDBfFaWIs5sEqXyGZOmz2QVPfNLE',1);
INSERT INTO "staff" VALUES(3,'rina','Rina Marlina','','','operator','$argon2id$v=19$m=65536,t=3,p=4$1qNIhw0JzkG73H+ImC9d6g$8jBI4GEhCYFZ1e5aMuc50Aj8Y71nKlcgHCo2xzp3Bi4',1);
CREATE TABLE stock_level (
	goods VARCHAR(32) NOT NULL, 
	place VARCHAR(13) NOT NULL, 
	quantity INTEGER NOT NULL, 
	CONSTRAINT pk_stock_level PRIMARY KEY (goods, place), 
	CONSTRAINT ck_stock_level_never_below_zero CHECK (quantity >= 0)
);
INSERT INTO "stock_level" VALUES('blank_ktp','office',98);
CREATE TABLE stock_move (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	goods VARCHAR(32) NOT NULL, 
	place VARCHAR(13) NOT NULL, 
	move VARCHAR(32) NOT NULL, 
	quantity INTEGER NOT NULL, 
	reference VARCHAR(100) NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	staff_id INTEGER NOT NULL, 
	attempt_id INTEGER, 
	CONSTRAINT pk_stock_move PRIMARY KEY (id), 
	CONSTRAINT ck_stock_move_move_known CHECK (move IN ('opening', 'received', 'returned', 'good', 'spoiled', 'test', 'sent_out', 'counted')), 
	CONSTRAINT fk_stock_move_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT uq_stock_move_attempt_id UNIQUE (attempt_id), 
	CONSTRAINT fk_stock_move_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempt (id)
);
INSERT INTO "stock_move" VALUES(1,'2020-08-04 00:30:00.000000','blank_ktp','office','received',100,'BAST/01','',3,NULL);
INSERT INTO "stock_move" VALUES(2,'2020-08-04 00:30:00.000000','blank_ktp','office','good',-1,'job:1','',3,1);
INSERT INTO "stock_move" VALUES(3,'2020-08-04 00:30:00.000000','blank_ktp','office','good',-1,'job:2','',3,2);
CREATE TABLE village (
	code VARCHAR(13) NOT NULL, 
	district_code VARCHAR(8) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_village PRIMARY KEY (code), 
	CONSTRAINT fk_village_district_code FOREIGN KEY(district_code) REFERENCES district (code)
);
INSERT INTO "village" VALUES('36.73.01.1001','36.73.01','Serang');
INSERT INTO "village" VALUES('36.73.01.1002','36.73.01','Cipare');
INSERT INTO "village" VALUES('36.73.01.1003','36.73.01','Sumur Pecung');
INSERT INTO "village" VALUES('36.73.01.1004','36.73.01','Kota Baru');
INSERT INTO "village" VALUES('36.73.01.1005','36.73.01','Lopang');
INSERT INTO "village" VALUES('36.73.01.1006','36.73.01','Cimuncang');
INSERT INTO "village" VALUES('36.73.01.1007','36.73.01','Unyur');
INSERT INTO "village" VALUES('36.73.01.1008','36.73.01','Sukawana');
INSERT INTO "village" VALUES('36.73.01.1009','36.73.01','Lontarbaru');
INSERT INTO "village" VALUES('36.73.01.1010','36.73.01','Kaligandu');
INSERT INTO "village" VALUES('36.73.01.1011','36.73.01','Terondol');
INSERT INTO "village" VALUES('36.73.01.1012','36.73.01','Kagungan');
INSERT INTO "village" VALUES('36.73.02.1001','36.73.02','Kasemen');
INSERT INTO "village" VALUES('36.73.02.1002','36.73.02','Mesjid Priyayi');
INSERT INTO "village" VALUES('36.73.02.1003','36.73.02','Terumbu');
INSERT INTO "village" VALUES('36.73.02.1004','36.73.02','Warung Jaud');
INSERT INTO "village" VALUES('36.73.02.1006','36.73.02','Bendung');
INSERT INTO "village" VALUES('36.73.02.1007','36.73.02','Banten');
INSERT INTO "village" VALUES('36.73.02.1008','36.73.02','Sawah Luhur');
INSERT INTO "village" VALUES('36.73.02.1009','36.73.02','Kilasah');
INSERT INTO "village" VALUES('36.73.02.1010','36.73.02','Kasunyatan');
INSERT INTO "village" VALUES('36.73.02.1011','36.73.02','Margaluyu');
INSERT INTO "village" VALUES('36.73.03.1001','36.73.03','Walantaka');
INSERT INTO "village" VALUES('36.73.03.1002','36.73.03','Cigoong');
INSERT INTO "village" VALUES('36.73.03.1003','36.73.03','Nyapah');
INSERT INTO "village" VALUES('36.73.03.1004','36.73.03','Pangampelan');
INSERT INTO "village" VALUES('36.73.03.1006','36.73.03','Kiara');
INSERT INTO "village" VALUES('36.73.03.1007','36.73.03','Pager Agung');
INSERT INTO "village" VALUES('36.73.03.1008','36.73.03','Kalodran');
INSERT INTO "village" VALUES('36.73.03.1009','36.73.03','Kapuren');
INSERT INTO "village" VALUES('36.73.03.1010','36.73.03','Teritih');
INSERT INTO "village" VALUES('36.73.03.1011','36.73.03','Pabuaran');
INSERT INTO "village" VALUES('36.73.03.1012','36.73.03','Pasuluhan');
INSERT INTO "village" VALUES('36.73.03.1013','36.73.03','Tegalsari');
INSERT INTO "village" VALUES('36.73.03.1014','36.73.03','Pipitan');
INSERT INTO "village" VALUES('36.73.03.1016','36.73.03','Lebakwangi');
INSERT INTO "village" VALUES('36.73.04.1001','36.73.04','Curug');
INSERT INTO "village" VALUES('36.73.04.1002','36.73.04','Tinggar');
INSERT INTO "village" VALUES('36.73.04.1003','36.73.04','Kemanisan');
INSERT INTO "village" VALUES('36.73.04.1004','36.73.04','Cipete');
INSERT INTO "village" VALUES('36.73.04.1005','36.73.04','Cilaku');
INSERT INTO "village" VALUES('36.73.04.1006','36.73.04','Pancalaksana');
INSERT INTO "village" VALUES('36.73.04.1007','36.73.04','Sukawana');
INSERT INTO "village" VALUES('36.73.04.1008','36.73.04','Sukalaksana');
INSERT INTO "village" VALUES('36.73.04.1009','36.73.04','Curug Manis');
INSERT INTO "village" VALUES('36.73.04.1010','36.73.04','Sukajaya');
INSERT INTO "village" VALUES('36.73.05.1001','36.73.05','Cipocok Jaya');
INSERT INTO "village" VALUES('36.73.05.1002','36.73.05','Karundang');
INSERT INTO "village" VALUES('36.73.05.1003','36.73.05','Panancangan');
INSERT INTO "village" VALUES('36.73.05.1004','36.73.05','Banjar Agung');
INSERT INTO "village" VALUES('36.73.05.1005','36.73.05','Banjarsari');
INSERT INTO "village" VALUES('36.73.05.1006','36.73.05','Tembong');
INSERT INTO "village" VALUES('36.73.05.1007','36.73.05','Dalung');
INSERT INTO "village" VALUES('36.73.05.1008','36.73.05','Gelam');
INSERT INTO "village" VALUES('36.73.06.1001','36.73.06','Taktakan');
INSERT INTO "village" VALUES('36.73.06.1002','36.73.06','Sayar');
INSERT INTO "village" VALUES('36.73.06.1003','36.73.06','Pancur');
INSERT INTO "village" VALUES('36.73.06.1004','36.73.06','Kuranji');
INSERT INTO "village" VALUES('36.73.06.1005','36.73.06','Kalanganyar');
INSERT INTO "village" VALUES('36.73.06.1006','36.73.06','Cilowong');
INSERT INTO "village" VALUES('36.73.06.1007','36.73.06','Panggungjati');
INSERT INTO "village" VALUES('36.73.06.1008','36.73.06','Drangong');
INSERT INTO "village" VALUES('36.73.06.1009','36.73.06','Umbul Tengah');
INSERT INTO "village" VALUES('36.73.06.1010','36.73.06','Sepang');
INSERT INTO "village" VALUES('36.73.06.1011','36.73.06','Lialang');
INSERT INTO "village" VALUES('36.73.06.1012','36.73.06','Taman Baru');
INSERT INTO "village" VALUES('36.73.06.1013','36.73.06','Cibendung');
CREATE TABLE village_alias (
	alias VARCHAR(100) NOT NULL, 
	village_code VARCHAR(13) NOT NULL, 
	CONSTRAINT pk_village_alias PRIMARY KEY (alias, village_code), 
	CONSTRAINT fk_village_alias_village_code FOREIGN KEY(village_code) REFERENCES village (code)
);
INSERT INTO "village_alias" VALUES('Masjid Priyayi','36.73.02.1002');
INSERT INTO "village_alias" VALUES('Pengampelan','36.73.03.1004');
INSERT INTO "village_alias" VALUES('Kamanisan','36.73.04.1003');
INSERT INTO "village_alias" VALUES('Sulaksana','36.73.04.1008');
INSERT INTO "village_alias" VALUES('Pageragung','36.73.03.1007');
INSERT INTO "village_alias" VALUES('Curugmanis','36.73.04.1009');
INSERT INTO "village_alias" VALUES('Banjaragung','36.73.05.1004');
INSERT INTO "village_alias" VALUES('Kotabaru','36.73.01.1004');
INSERT INTO "village_alias" VALUES('Tamanbaru','36.73.06.1012');
INSERT INTO "village_alias" VALUES('Kalang Anyar','36.73.06.1005');
INSERT INTO "village_alias" VALUES('Lontar Baru','36.73.01.1009');
CREATE INDEX ix_journal_subject ON journal (subject, id);
CREATE INDEX ix_journal_staff ON journal (staff_id, id);
CREATE INDEX ix_handover_at ON handover (at);
CREATE INDEX ix_record_name ON record (name_key, nik);
CREATE INDEX ix_record_last_list ON record (last_list_id);
CREATE INDEX ix_record_person ON record (name_key, birth_date);
CREATE INDEX ix_print_job_place ON print_job (state, village_code, rank, recorded_on, id);
CREATE INDEX ix_print_job_handed_over_at ON print_job (handed_over_at) WHERE handed_over_at IS NOT NULL;
CREATE INDEX ix_print_job_channel ON print_job (state, channel, rank, recorded_on, id);
CREATE INDEX ix_print_job_name ON print_job (state, name_key, id);
CREATE UNIQUE INDEX uq_print_job_live ON print_job (nik, kind) WHERE state IN ('held', 'waiting', 'claimed', 'printing', 'unknown', 'printed', 'sent');
CREATE INDEX ix_print_job_reason ON print_job (state, reason, rank, recorded_on, id);
CREATE INDEX ix_print_job_nik ON print_job (nik);
CREATE INDEX ix_print_job_printed_at ON print_job (printed_at) WHERE printed_at IS NOT NULL;
CREATE INDEX ix_print_job_cancelled_at ON print_job (cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX ix_print_job_oldest ON print_job (state, recorded_on, id);
CREATE INDEX ix_print_job_handover_id ON print_job (handover_id) WHERE handover_id IS NOT NULL;
CREATE INDEX ix_print_job_district ON print_job (state, district_code, rank, recorded_on, id);
CREATE INDEX ix_print_job_queued_at ON print_job (queued_at);
CREATE INDEX ix_print_job_batch_id ON print_job (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX ix_print_job_queue ON print_job (state, rank, recorded_on, id);
CREATE INDEX ix_service_record_done_on ON service_record (done_on, service, channel);
CREATE UNIQUE INDEX uq_handover_item_under_way ON handover_item (job_id) WHERE outcome = 'pending';
CREATE INDEX ix_handover_item_came_back ON handover_item (settled_at) WHERE outcome = 'returned';
CREATE INDEX ix_handover_item_tracking_number ON handover_item (tracking_number) WHERE tracking_number != '';
CREATE INDEX ix_hold_open ON hold (reason, job_id) WHERE decided_at IS NULL;
CREATE INDEX ix_hold_other_nik ON hold (other_nik);
CREATE INDEX ix_attempt_job_id ON attempt (job_id);
CREATE INDEX ix_attempt_ended_at ON attempt (ended_at);
CREATE INDEX ix_stock_move_at ON stock_move (goods, place, at);
CREATE INDEX ix_scrap_destruction_id ON scrap (destruction_id);
CREATE INDEX ix_pick_up_at ON pick_up (at);
CREATE UNIQUE INDEX uq_queue_tally ON queue_tally (state, kind, district_code, village_code, reason, channel);
CREATE TRIGGER tally_new AFTER INSERT ON print_job BEGIN INSERT INTO queue_tally (state, kind, district_code, village_code, reason, channel, jobs) VALUES (NEW.state, NEW.kind, NEW.district_code, NEW.village_code, NEW.reason, NEW.channel, 1) ON CONFLICT (state, kind, district_code, village_code, reason, channel) DO UPDATE SET jobs = jobs + 1; END;
CREATE TRIGGER tally_gone AFTER DELETE ON print_job BEGIN INSERT INTO queue_tally (state, kind, district_code, village_code, reason, channel, jobs) VALUES (OLD.state, OLD.kind, OLD.district_code, OLD.village_code, OLD.reason, OLD.channel, -1) ON CONFLICT (state, kind, district_code, village_code, reason, channel) DO UPDATE SET jobs = jobs - 1; END;
CREATE TRIGGER tally_moved AFTER UPDATE OF state, kind, district_code, village_code, reason, channel ON print_job WHEN OLD.state <> NEW.state OR OLD.kind <> NEW.kind OR OLD.district_code <> NEW.district_code OR OLD.village_code <> NEW.village_code OR OLD.reason <> NEW.reason OR OLD.channel <> NEW.channel BEGIN INSERT INTO queue_tally (state, kind, district_code, village_code, reason, channel, jobs) VALUES (OLD.state, OLD.kind, OLD.district_code, OLD.village_code, OLD.reason, OLD.channel, -1) ON CONFLICT (state, kind, district_code, village_code, reason, channel) DO UPDATE SET jobs = jobs - 1; INSERT INTO queue_tally (state, kind, district_code, village_code, reason, channel, jobs) VALUES (NEW.state, NEW.kind, NEW.district_code, NEW.village_code, NEW.reason, NEW.channel, 1) ON CONFLICT (state, kind, district_code, village_code, reason, channel) DO UPDATE SET jobs = jobs + 1; END;
COMMIT;
